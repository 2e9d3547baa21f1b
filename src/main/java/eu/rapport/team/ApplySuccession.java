package eu.rapport.team;

import eu.rapport.communities.Representatives;
import eu.rapport.followups.FollowUp;
import eu.rapport.followups.FollowUps;
import eu.rapport.people.Invitations;
import eu.rapport.people.People;
import eu.rapport.people.Person;
import eu.rapport.promises.Promise;
import eu.rapport.promises.Promises;
import eu.rapport.relationships.Relationships;
import eu.rapport.shared.Role;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lets a succession count, all of it in the caller's transaction: relationships, promises, follow-ups, the way into the bot. */
@Component
class ApplySuccession {
    private final People people;
    private final Relationships relationships;
    private final Representatives representatives;
    private final Promises promises;
    private final FollowUps followUps;
    private final Invitations invitations;

    ApplySuccession(
            People people,
            Relationships relationships,
            Representatives representatives,
            Promises promises,
            FollowUps followUps,
            Invitations invitations) {
        this.people = people;
        this.relationships = relationships;
        this.representatives = representatives;
        this.promises = promises;
        this.followUps = followUps;
        this.invitations = invitations;
    }

    void apply(Succession succession) {
        Person leaver = people.get(succession.leaverId());
        Person by = people.get(succession.orderedBy());
        succession.inOrder().forEach(part -> passOn(succession, part, leaver, by));
        if (succession.leaves()) {
            passOnTheRest(succession, leaver);
            invitations.withdraw(leaver.id());
            people.leave(leaver);
        }
    }

    private void passOn(Succession succession, Succession.Part part, Person leaver, Person by) {
        boolean stays = !succession.leaves() && part.successorId() == null && leaver.role() != Role.REPRESENTATIVE;
        if (stays) {
            return;
        }
        Long successor = successor(part);
        if (leaver.role() == Role.REPRESENTATIVE) {
            relationships.representativeLeft(part.communityId(), leaver.id(), successor, succession.onDay());
            if (!succession.leaves()) {
                representatives.release(leaver.id(), part.communityId());
            }
        } else if (relationships.of(part.communityId()).hasContact(leaver.id())) {
            relationships.setContact(part.communityId(), successor, by);
        }
        move(leaver, successor, part.communityId());
    }

    private void passOnTheRest(Succession succession, Person leaver) {
        Set<Long> others = new HashSet<>();
        promises.ofGiver(leaver.id()).stream().map(Promise::communityId).forEach(others::add);
        followUps.openOf(leaver.id()).stream()
                .map(FollowUp::communityId)
                .filter(Objects::nonNull)
                .forEach(others::add);
        succession.parts().forEach(each -> others.remove(each.communityId()));
        others.forEach(each -> move(leaver, heir(succession, leaver, each), each));
        if (leaver.role() != Role.REPRESENTATIVE) {
            takeLoose(succession, leaver);
        }
    }

    /** What is about no community goes to one person, as far as no open question of a community hangs on it. */
    private void takeLoose(Succession succession, Person leaver) {
        Set<Long> flagged = succession.parts().stream()
                .filter(each -> successor(each) == null)
                .map(Succession.Part::communityId)
                .collect(Collectors.toSet());
        boolean loose = followUps.openOf(leaver.id()).stream().anyMatch(each -> each.communityId() == null);
        if (loose && flagged.isEmpty()) {
            followUps.moveAll(leaver.id(), succession.heirOfTheRest(), null);
        }
    }

    private @Nullable Long heir(Succession succession, Person leaver, long communityId) {
        if (leaver.role() == Role.REPRESENTATIVE) {
            return null;
        }
        return relationships
                .find(communityId)
                .flatMap(each -> Optional.ofNullable(each.contactId()))
                .filter(each -> each != leaver.id())
                .orElse(succession.heirOfTheRest());
    }

    private void move(Person from, @Nullable Long to, long communityId) {
        promises.moveAll(from.id(), to, communityId);
        followUps.moveAll(from.id(), to, communityId);
    }

    /** Who follows, unless they have left meanwhile. */
    private @Nullable Long successor(Succession.Part part) {
        return Optional.ofNullable(part.successorId())
                .flatMap(people::find)
                .filter(each -> people.known(each.role()).contains(each))
                .map(Person::id)
                .orElse(null);
    }
}
