package eu.rapport.team;

import eu.rapport.people.People;
import eu.rapport.people.Person;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who was told of a succession, so that they hear when it is taken back or over. */
@Component
class Told {
    private final JdbcClient jdbc;
    private final People people;
    private final MovedOn movedOn;

    Told(JdbcClient jdbc, People people, MovedOn movedOn) {
        this.jdbc = jdbc;
        this.people = people;
        this.movedOn = movedOn;
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

    /** Those of them who are still here, and whom taking it back still concerns. */
    List<Listener> of(Succession succession) {
        record Row(long communityId, long personId) {}
        return jdbc.sql("""
                        select community_id, person_id from succession_told
                        where succession = ? order by community_id < 0, community_id, person_id""").param(succession.id()).query(Row.class).list().stream()
                .map(each -> new Listener(each.communityId(), people.get(each.personId())))
                .filter(each -> each.person().isActive())
                .filter(each -> concerned(each, succession.inOrder()).isEmpty()
                        || !concerned(each, movedOn.goingBack(succession)).isEmpty())
                .toList();
    }

    /** Those of these communities of which somebody was told. */
    static List<Long> concerned(Listener listener, List<Succession.Part> parts) {
        return parts.stream()
                .filter(each -> listener.follows()
                        ? Objects.equals(each.successorId(), listener.person().id())
                        : !listener.isOfCommunity() || each.communityId() == listener.communityId())
                .map(Succession.Part::communityId)
                .toList();
    }
}
