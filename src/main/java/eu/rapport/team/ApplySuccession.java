package eu.rapport.team;

import eu.rapport.communities.Representatives;
import eu.rapport.followups.FollowUp;
import eu.rapport.followups.FollowUps;
import eu.rapport.people.Invitations;
import eu.rapport.people.People;
import eu.rapport.people.Person;
import eu.rapport.promises.Promise;
import eu.rapport.promises.Promises;
import eu.rapport.relationships.Relationship;
import eu.rapport.relationships.Relationships;
import eu.rapport.shared.Role;
import eu.rapport.team.Moves.Move;
import eu.rapport.team.Moves.What;
import java.time.Instant;
import java.util.Optional;
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
    private final Heirs heirs;
    private final Moves moves;

    ApplySuccession(
            People people,
            Relationships relationships,
            Representatives representatives,
            Promises promises,
            FollowUps followUps,
            Invitations invitations,
            Heirs heirs,
            Moves moves) {
        this.people = people;
        this.relationships = relationships;
        this.representatives = representatives;
        this.promises = promises;
        this.followUps = followUps;
        this.invitations = invitations;
        this.heirs = heirs;
        this.moves = moves;
    }

    /** @param since when whoever takes over begins: now, or on the day that was planned, also where that day was missed */
    void apply(Succession succession, Instant since) {
        Person person = people.get(succession.personId());
        switch (succession.kind()) {
            case NAMED ->
                succession
                        .inOrder()
                        .forEach(part -> contact(succession, part.communityId(), part.successorId(), since));
            case AWAY -> {
                people.setAway(person, succession.lastDay());
                succession.inOrder().forEach(part -> deputy(succession, part.communityId(), part.successorId()));
            }
            case REPLACED -> passOn(succession, person, since);
            case LEAVES -> {
                passOn(succession, person, since);
                leave(succession, person);
            }
        }
    }

    private void passOn(Succession succession, Person person, Instant since) {
        for (Succession.Part part : succession.inOrder()) {
            Long successor = heirs.successor(part).map(Person::id).orElse(null);
            if (person.role() == Role.REPRESENTATIVE) {
                voice(succession, part.communityId(), person, successor);
            } else if (successor != null || succession.leaves()) {
                contactOf(succession, part.communityId(), person, successor, since);
            }
        }
        promises.ofGiver(person.id()).forEach(each -> pass(succession, each));
        followUps.openOf(person.id()).forEach(each -> pass(succession, each));
    }

    private void voice(Succession succession, long communityId, Person person, @Nullable Long successor) {
        relationships.representativeLeft(communityId, person.id(), successor, succession.onDay());
        if (!succession.leaves()) {
            representatives.release(person.id(), communityId);
        }
        moves.note(succession, Move.of(What.VOICE, communityId, person.id(), successor));
    }

    private void contactOf(
            Succession succession, long communityId, Person person, @Nullable Long successor, Instant since) {
        if (relationships.of(communityId).hasContact(person.id())) {
            contact(succession, communityId, successor, since);
        }
    }

    private void contact(Succession succession, long communityId, @Nullable Long to, Instant since) {
        Relationship before = relationships.of(communityId);
        if (to != null && before.hasDeputy(to)) {
            moves.note(succession, Move.of(What.DEPUTY, communityId, to, null));
        }
        moves.note(succession, new Move(What.CONTACT, communityId, before.contactId(), to, before.contactSince()));
        relationships.setContact(communityId, to, people.get(succession.orderedBy()), succession.onDay(), since);
    }

    private void deputy(Succession succession, long communityId, @Nullable Long to) {
        Long before = relationships.of(communityId).deputyId();
        if (to != null && !to.equals(before)) {
            moves.note(succession, Move.of(What.DEPUTY, communityId, before, to));
            relationships.setDeputy(communityId, to);
        }
    }

    /** A promise that nobody takes over stays one of the side. */
    private void pass(Succession succession, Promise promise) {
        Optional<Person> heir = heirs.of(succession, promise.communityId());
        boolean goes = succession.leaves() || lostVoice(succession, promise.communityId());
        if (goes || heir.isPresent()) {
            Long to = heir.map(Person::id).orElse(null);
            moves.note(succession, Move.of(What.PROMISE, promise.id(), succession.personId(), to));
            promises.handTo(promise.id(), to);
        }
    }

    private boolean lostVoice(Succession succession, long communityId) {
        boolean representative = people.get(succession.personId()).role() == Role.REPRESENTATIVE;
        return representative && succession.part(communityId).isPresent();
    }

    /** A follow-up that nobody takes over stays with them, and once they are gone, stand-ins are told in their place. */
    private void pass(Succession succession, FollowUp followUp) {
        heirs.of(succession, followUp.communityId()).ifPresent(heir -> {
            moves.note(succession, Move.of(What.FOLLOW_UP, followUp.id(), succession.personId(), heir.id()));
            followUps.handTo(followUp.id(), heir.id());
        });
    }

    private void leave(Succession succession, Person person) {
        relationships.ofOfficer(person.id()).stream()
                .filter(each -> each.hasDeputy(person.id()))
                .forEach(each -> moves.note(succession, Move.of(What.DEPUTY, each.communityId(), person.id(), null)));
        invitations.withdraw(person.id());
        people.leave(person);
    }
}
