package eu.rapport.team;

import eu.rapport.people.People;
import eu.rapport.people.Person;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who was told of a succession, so that they hear when it is taken back or over. */
@Component
class Told {
    private final JdbcClient jdbc;
    private final People people;

    Told(JdbcClient jdbc, People people) {
        this.jdbc = jdbc;
        this.people = people;
    }

    /** Somebody who was told. @param communityId as in {@link Announcement#communityId} */
    record Listener(long communityId, Person person) {
        boolean follows() {
            return communityId == Announcement.SUCCESSORS;
        }

        boolean isOfCommunity() {
            return communityId > 0;
        }
    }

    void note(Succession succession, Announcement announcement, Person person) {
        jdbc.sql("insert into succession_told values (?, ?, ?) on conflict do nothing")
                .params(succession.id(), announcement.communityId(), person.id())
                .update();
    }

    /** Those of them who are still here. */
    List<Listener> of(Succession succession) {
        record Row(long communityId, long personId) {}
        return jdbc.sql("""
                        select community_id, person_id from succession_told
                        where succession = ? order by community_id < 0, community_id, person_id""").param(succession.id()).query(Row.class).list().stream()
                .map(each -> new Listener(each.communityId(), people.get(each.personId())))
                .filter(each -> each.person().isActive())
                .toList();
    }
}
