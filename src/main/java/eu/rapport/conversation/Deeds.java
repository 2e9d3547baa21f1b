package eu.rapport.conversation;

import eu.rapport.people.Person;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** What people did, newest first, so that they can take it back. */
@Service
public class Deeds {
    private final JdbcClient jdbc;
    private final Clock clock;

    Deeds(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Something that was done; a {@link Reversal} of its kind takes it back. */
    public record Deed(long id, long personId, String kind, long subject) {}

    /** Notes that a person did something to a subject; the button to undo it carries the deed's number. */
    public Deed note(Person person, String kind, long subject) {
        long id = jdbc.sql("insert into deed (person_id, kind, subject, done_at) values (?, ?, ?, ?) returning id")
                .params(person.id(), kind, subject, Timestamp.from(clock.instant()))
                .query(Long.class)
                .single();
        return new Deed(id, person.id(), kind, subject);
    }

    Optional<Deed> last(Person person) {
        return jdbc.sql("""
                        select id, person_id, kind, subject from deed
                        where person_id = ? and undone_at is null order by id desc limit 1""").param(person.id()).query(Deed.class).optional();
    }

    Optional<Deed> open(Person person, long id) {
        return jdbc.sql(
                        "select id, person_id, kind, subject from deed where id = ? and person_id = ? and undone_at is null for update")
                .params(id, person.id())
                .query(Deed.class)
                .optional();
    }

    void undone(Deed deed) {
        jdbc.sql("update deed set undone_at = ? where id = ?")
                .params(Timestamp.from(clock.instant()), deed.id())
                .update();
    }

    /** What a person was about to take back stays as it is: it can be taken back as before, in its place among the others. */
    public void keep(Person person, String kind, long subject) {
        jdbc.sql("update deed set undone_at = null where person_id = ? and kind = ? and subject = ?")
                .params(person.id(), kind, subject)
                .update();
    }

    /** Drops the deeds about a subject that is gone. */
    public void drop(String kind, long subject) {
        jdbc.sql("delete from deed where kind = ? and subject = ?")
                .params(kind, subject)
                .update();
    }

    /** The button that takes a deed back. */
    public static Button undoButton(Deed deed) {
        return Button.of("conversation.undo", "undo", "do", deed.id());
    }
}
