package eu.rapport.communities;

import eu.rapport.people.People;
import eu.rapport.people.Person;
import eu.rapport.people.Standing;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who speaks for which community; several on either side. */
@Service
@Transactional
public class Representatives {
    private final JdbcClient jdbc;
    private final People people;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Representatives(JdbcClient jdbc, People people, Clock clock, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.people = people;
        this.clock = clock;
        this.events = events;
    }

    /** That a person speaks for a community. */
    public record Representation(long id, long personId, long communityId) {}

    /**
     * Notes that somebody speaks for a community. Published as {@link RepresentativeRecognised}.
     *
     * @return what was noted; empty where it was known
     */
    public Optional<Representation> recognise(long personId, long communityId) {
        Optional<Long> noted = jdbc.sql("""
                        insert into representation (person_id, community_id, since) values (?, ?, ?)
                        on conflict do nothing returning id""")
                .params(personId, communityId, Timestamp.from(clock.instant()))
                .query(Long.class)
                .optional();
        noted.ifPresent(id -> events.publishEvent(new RepresentativeRecognised(communityId, personId)));
        return noted.map(id -> new Representation(id, personId, communityId));
    }

    /** That a person speaks for a community, by its number; empty where they do no longer. */
    public Optional<Representation> find(long id) {
        return jdbc.sql("select id, person_id, community_id from representation where id = ?")
                .param(id)
                .query(Representation.class)
                .optional();
    }

    /** Notes that somebody no longer speaks for a community. */
    public void release(long personId, long communityId) {
        jdbc.sql("delete from representation where person_id = ? and community_id = ?")
                .params(personId, communityId)
                .update();
    }

    /** Who speaks for a community now, joined or only invited, by name. */
    public List<Person> of(long communityId) {
        return idsOf(communityId).stream()
                .flatMap(id -> people.find(id).stream())
                .filter(Representatives::isWithUs)
                .toList();
    }

    /** Those of them who use the bot. */
    public List<Person> activeOf(long communityId) {
        return of(communityId).stream().filter(Person::isActive).toList();
    }

    /** Whether anybody ever spoke for the community, gone by now or not. */
    public boolean everHad(long communityId) {
        return !idsOf(communityId).isEmpty();
    }

    /** The communities that a person speaks for. */
    public List<Long> communitiesOf(long personId) {
        return jdbc.sql("select community_id from representation where person_id = ? order by since, community_id")
                .param(personId)
                .query(Long.class)
                .list();
    }

    /** All who speak for something: the person's id with the communities' ids. */
    public Map<Long, List<Long>> all() {
        record Row(long personId, long communityId) {}
        return jdbc
                .sql("select person_id, community_id from representation order by person_id, community_id")
                .query(Row.class)
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Row::personId, Collectors.mapping(Row::communityId, Collectors.toList())));
    }

    private List<Long> idsOf(long communityId) {
        return jdbc.sql("""
                        select person_id from representation join person on person.id = person_id
                        where community_id = ? order by name""").param(communityId).query(Long.class).list();
    }

    private static boolean isWithUs(Person person) {
        return person.standing() == Standing.ACTIVE || person.standing() == Standing.INVITED;
    }
}
