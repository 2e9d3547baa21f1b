package eu.rapport.followups;

import eu.rapport.communities.Representatives;
import eu.rapport.people.People;
import eu.rapport.people.Person;
import eu.rapport.relationships.Relationships;
import eu.rapport.shared.Role;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Passes follow-ups on between colleagues, never to somebody who may not see what they are about. */
@Component
@Transactional
class Handovers {
    private final FollowUps followUps;
    private final HandoverTable handovers;
    private final People people;
    private final Relationships relationships;
    private final Representatives representatives;
    private final Clock clock;

    Handovers(
            FollowUps followUps,
            HandoverTable handovers,
            People people,
            Relationships relationships,
            Representatives representatives,
            Clock clock) {
        this.followUps = followUps;
        this.handovers = handovers;
        this.people = people;
        this.relationships = relationships;
        this.representatives = representatives;
        this.clock = clock;
    }

    /** Who could take it over, by role and name. */
    List<Person> candidates(FollowUp followUp, Person from) {
        return Stream.concat(people.active(Role.OFFICER).stream(), people.active(Role.COORDINATOR).stream())
                .filter(each -> each.id() != followUp.ownerId())
                .filter(each -> mayTake(followUp, from, each))
                .toList();
    }

    private boolean mayTake(FollowUp followUp, Person from, Person to) {
        Long community = followUp.communityId();
        if (community != null) {
            return relationships.maySee(to, community);
        }
        return from.role() != Role.REPRESENTATIVE || to.role() == Role.OFFICER && keepsContactWith(from, to);
    }

    private boolean keepsContactWith(Person representative, Person officer) {
        return representatives.communitiesOf(representative.id()).stream()
                .anyMatch(community -> relationships.maySee(officer, community));
    }

    /** Passes it on; empty where that person may not have it. */
    Optional<Handover> pass(FollowUp followUp, Person from, long toId) {
        return candidates(followUp, from).stream()
                .filter(each -> each.id() == toId)
                .findFirst()
                .map(to -> followUps.handOn(followUp, from.id(), to.id()));
    }

    Optional<Handover> find(long id) {
        return handovers.findById(id);
    }

    /** Returns it to who passed it on, if it is still where it was passed to and they are still with us. */
    Optional<FollowUp> giveBack(Handover handover) {
        boolean possible =
                handover.returnedAt() == null && people.get(handover.fromId()).isActive();
        return followUps
                .claim(handover.followUpId())
                .filter(each -> possible && each.isOpen() && each.ownerId() == handover.toId())
                .map(each -> {
                    handovers.save(handover.returned(clock.instant()));
                    return followUps.give(each, handover.fromId());
                });
    }
}
