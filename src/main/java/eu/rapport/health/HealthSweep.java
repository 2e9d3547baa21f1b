package eu.rapport.health;

import eu.rapport.communities.Communities;
import eu.rapport.communities.Community;
import eu.rapport.conversation.Home;
import eu.rapport.people.People;
import eu.rapport.people.Person;
import eu.rapport.relationships.Relationships;
import eu.rapport.schedule.OneByOne;
import eu.rapport.shared.Role;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks at all relationships again and again, and notes whom to tell of a change for the worse: once, in their next digest. */
@Service
@Transactional
class HealthSweep {
    private final Health health;
    private final Communities communities;
    private final Relationships relationships;
    private final People people;
    private final Home home;
    private final OneByOne oneByOne;
    private final JdbcClient jdbc;
    private final Clock clock;

    HealthSweep(
            Health health,
            Communities communities,
            Relationships relationships,
            People people,
            Home home,
            OneByOne oneByOne,
            JdbcClient jdbc,
            Clock clock) {
        this.health = health;
        this.communities = communities;
        this.relationships = relationships;
        this.people = people;
        this.home = home;
        this.oneByOne = oneByOne;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void run() {
        List<Long> ids = communities.all().stream().map(Community::id).toList();
        oneByOne.forEach("Looking at a relationship", ids, id -> look(communities.get(id)));
    }

    private void look(Community community) {
        HealthState now = health.of(community, home.zone()).state();
        Optional<HealthState> before = before(community.id());
        if (before.filter(now::equals).isPresent()) {
            return;
        }
        remember(community.id(), now);
        if (now.isWorseThan(before.orElse(HealthState.GOOD))) {
            readers(community.id()).forEach(person -> toBeTold(person, community.id()));
        } else {
            jdbc.sql("delete from health_notice where community_id = ?")
                    .param(community.id())
                    .update();
        }
    }

    private Optional<HealthState> before(long communityId) {
        return jdbc.sql("select state from health_state where community_id = ?")
                .param(communityId)
                .query(String.class)
                .optional()
                .map(HealthState::valueOf);
    }

    private void remember(long communityId, HealthState state) {
        jdbc.sql("""
                        insert into health_state values (?, ?, ?)
                        on conflict (community_id) do update set state = excluded.state, since = excluded.since""")
                .params(communityId, state.name(), Timestamp.from(clock.instant()))
                .update();
    }

    private Set<Long> readers(long communityId) {
        Set<Long> readers = new LinkedHashSet<>();
        Long contact = relationships.of(communityId).contactId();
        if (contact != null) {
            readers.add(contact);
        }
        people.active(Role.COORDINATOR).forEach(each -> readers.add(each.id()));
        return readers;
    }

    private void toBeTold(long personId, long communityId) {
        jdbc.sql("insert into health_notice values (?, ?) on conflict do nothing")
                .params(personId, communityId)
                .update();
    }

    /** The communities whose change for the worse this person has not been told of; told from now on. */
    List<Long> takeNotices(Person person) {
        return jdbc.sql("delete from health_notice where person_id = ? returning community_id")
                .param(person.id())
                .query(Long.class)
                .list();
    }
}
