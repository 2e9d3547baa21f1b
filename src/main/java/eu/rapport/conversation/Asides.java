package eu.rapport.conversation;

import eu.rapport.people.Person;
import eu.rapport.people.PersonalData;
import eu.rapport.shared.RetentionTask;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Words that are put aside until their writer has said, by a button, what is to become of them. */
@Service
public class Asides implements PersonalData, RetentionTask {
    private static final Duration KEPT = Duration.ofDays(7);

    private final JdbcClient jdbc;
    private final Clock clock;

    Asides(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Words put aside.
     *
     * @param messageId the message that they stood in
     */
    public record Aside(long id, long personId, long messageId, String words, Instant saidAt) {}

    /** Puts words of the turn's message aside. */
    public Aside put(Turn turn, String words) {
        long id = jdbc.sql("insert into aside (person_id, message_id, words, said_at) values (?, ?, ?, ?) returning id")
                .params(turn.person().id(), turn.messageId(), words, Timestamp.from(turn.now()))
                .query(Long.class)
                .single();
        return new Aside(id, turn.person().id(), turn.messageId(), words, turn.now());
    }

    /** Takes the person's own words up again: they lie aside no more. Empty where that was done before, or is too long ago. */
    public Optional<Aside> take(Person person, long id) {
        return jdbc.sql("delete from aside where id = ? and person_id = ? returning id, person_id, message_id, words,"
                        + " said_at")
                .params(id, person.id())
                .query(Aside.class)
                .optional();
    }

    /** The button that has words read as something of their own; it takes the place of the question that it answers. */
    public static Button newButton(Aside aside, String labelKey) {
        return Button.of(labelKey, AsideCommand.NAME, AsideCommand.AFRESH, aside.id());
    }

    /** The button that takes up what was written while something else still had to be decided. */
    public static Button laterButton(Aside aside) {
        return Button.of("aside.later", AsideCommand.NAME, AsideCommand.ONE, aside.id());
    }

    @Override
    public void purge() {
        jdbc.sql("delete from aside where said_at < ?")
                .param(Timestamp.from(clock.instant().minus(KEPT)))
                .update();
    }

    @Override
    public String section() {
        return "put aside";
    }

    @Override
    public Map<String, Object> tell(Person person) {
        List<String> words = jdbc.sql("select words from aside where person_id = ? order by id")
                .param(person.id())
                .query(String.class)
                .list();
        return words.isEmpty() ? Map.of() : Map.of("words", words);
    }

    @Override
    public void forget(Person person) {
        jdbc.sql("delete from aside where person_id = ?").param(person.id()).update();
    }
}
