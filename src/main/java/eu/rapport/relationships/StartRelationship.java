package eu.rapport.relationships;

import eu.rapport.communities.CommunityAdded;
import eu.rapport.people.People;
import eu.rapport.people.Person;
import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.data.jdbc.core.JdbcAggregateTemplate;
import org.springframework.stereotype.Component;

/** Starts a relationship with every community put on the map; an officer who found it keeps the contact. */
@Component
class StartRelationship {
    private final JdbcAggregateTemplate store;
    private final Relationships relationships;
    private final People people;
    private final Clock clock;

    StartRelationship(JdbcAggregateTemplate store, Relationships relationships, People people, Clock clock) {
        this.store = store;
        this.relationships = relationships;
        this.people = people;
        this.clock = clock;
    }

    @EventListener
    void on(CommunityAdded added) {
        Person finder = people.get(added.byPersonId());
        store.insert(Relationship.starting(
                added.communityId(), finder.at(clock.instant()).toLocalDate(), clock.instant()));
        relationships.takeUpContact(added.communityId(), finder);
    }
}
