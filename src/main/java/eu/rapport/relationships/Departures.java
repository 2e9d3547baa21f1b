package eu.rapport.relationships;

import eu.rapport.communities.Representatives;
import eu.rapport.people.People;
import eu.rapport.people.Person;
import eu.rapport.people.PersonLeft;
import eu.rapport.shared.Role;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Sees to it that no relationship keeps somebody who is gone: what was not passed on before stands visibly without. */
@Component
class Departures {
    private final Relationships relationships;
    private final Representatives representatives;
    private final People people;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Departures(
            Relationships relationships,
            Representatives representatives,
            People people,
            Clock clock,
            ApplicationEventPublisher events) {
        this.relationships = relationships;
        this.representatives = representatives;
        this.people = people;
        this.clock = clock;
        this.events = events;
    }

    @EventListener
    void on(PersonLeft left) {
        release(people.get(left.personId()));
    }

    void release(Person person) {
        if (person.role() == Role.REPRESENTATIVE) {
            representatives
                    .communitiesOf(person.id())
                    .forEach(each -> relationships.representativeLeft(
                            each, person.id(), null, person.at(clock.instant()).toLocalDate()));
        } else {
            relationships.ofOfficer(person.id()).forEach(each -> release(each, person));
            events.publishEvent(new OfficerLeft(person.id()));
        }
    }

    private void release(Relationship relationship, Person officer) {
        if (relationship.hasContact(officer.id())) {
            relationships.setContact(relationship.communityId(), null, officer);
        } else {
            relationships.setDeputy(relationship.communityId(), null);
        }
    }
}
