package eu.rapport.conversation;

import eu.rapport.people.Person;
import eu.rapport.people.PersonalData;
import eu.rapport.shared.RetentionTask;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;

/** Words that are put aside until their writer has said, by a button, what is to become of them. */
@Service
public class Asides implements PersonalData, RetentionTask {
    private static final Duration KEPT = Duration.ofDays(7);

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    Asides(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Words put aside.
     *
     * @param messageId the message that they stood in
     * @param draft what was understood and set of them already; null where nothing was
     */
    public record Aside(
            long id,
            long personId,
            long messageId,
            String words,
            Instant saidAt,
            @Nullable Dialogue draft) {}

    /** Puts words of the turn's message aside. */
    public Aside put(Turn turn, String words) {
        return put(turn, words, null);
    }

    /** Puts a draft aside, as it is, with the words that tell what it is about. */
    public Aside put(Turn turn, String words, @Nullable Dialogue draft) {
        long id = jdbc.sql("insert into aside (person_id, message_id, words, said_at, draft) values (?, ?, ?, ?, ?)"
                        + " returning id")
                .param(turn.person().id())
                .param(turn.messageId())
                .param(words)
                .param(Timestamp.from(turn.now()))
                .param(draft == null ? null : json.writeValueAsString(draft))
                .query(Long.class)
                .single();
        return new Aside(id, turn.person().id(), turn.messageId(), words, turn.now(), draft);
    }

    /** Takes the person's own words up again: they lie aside no more. Empty where that was done before, or is too long ago. */
    public Optional<Aside> take(Person person, long id) {
        return jdbc.sql("delete from aside where id = ? and person_id = ? returning id, person_id, message_id, words,"
                        + " said_at, draft")
                .params(id, person.id())
                .query(this::aside)
                .optional();
    }

    /** What the person wrote first of all that still lies aside, said within a stretch of time before a moment. */
    Optional<Aside> oldest(Person person, Instant before, Duration within) {
        return jdbc.sql("select id, person_id, message_id, words, said_at, draft from aside"
                        + " where person_id = ? and said_at < ? and said_at > ? order by id limit 1")
                .params(person.id(), Timestamp.from(before), Timestamp.from(before.minus(within)))
                .query(this::aside)
                .optional();
    }

    private Aside aside(ResultSet row, int number) throws SQLException {
        return new Aside(
                row.getLong(1),
                row.getLong(2),
                row.getLong(3),
                row.getString(4),
                row.getTimestamp(5).toInstant(),
                draft(row.getString(6)));
    }

    private @Nullable Dialogue draft(@Nullable String kept) {
        return kept == null ? null : json.readValue(kept, Dialogue.class);
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
        return "putAside";
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
