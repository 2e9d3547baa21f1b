package eu.rapport.guidance;

import eu.rapport.people.Person;
import eu.rapport.people.PersonalData;
import eu.rapport.shared.RetentionTask;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The questions of the last day. */
@Component
class Questions implements PersonalData, RetentionTask {
    private static final Duration KEPT = Duration.ofDays(1);
    private static final String COLUMNS =
            "select id, person_id, words, community_id, asked_at, passed_at from guidance_question ";

    private final JdbcClient jdbc;
    private final Clock clock;

    Questions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Question keep(Person person, String words, @Nullable Long communityId) {
        long id = jdbc.sql("""
                        insert into guidance_question (person_id, words, community_id, asked_at) values (?, ?, ?, ?)
                        returning id""")
                .param(person.id())
                .param(words)
                .param(communityId)
                .param(Timestamp.from(clock.instant()))
                .query(Long.class)
                .single();
        return new Question(id, person.id(), words, communityId, clock.instant(), null);
    }

    /** The same question, about one community. */
    Question about(Question question, long communityId) {
        jdbc.sql("update guidance_question set community_id = ? where id = ?")
                .params(communityId, question.id())
                .update();
        return new Question(
                question.id(),
                question.personId(),
                question.words(),
                communityId,
                question.askedAt(),
                question.passedAt());
    }

    /** The person's own question of that number; nobody sees those of others. */
    Optional<Question> find(Person person, long id) {
        return jdbc.sql(COLUMNS + "where id = ? and person_id = ?")
                .params(id, person.id())
                .query(Questions::row)
                .optional();
    }

    /** What the person last asked, unless that was too long ago. */
    Optional<Question> lastOf(Person person, Duration within) {
        return jdbc.sql(COLUMNS + "where person_id = ? and asked_at >= ? order by id desc limit 1")
                .params(person.id(), Timestamp.from(clock.instant().minus(within)))
                .query(Questions::row)
                .optional();
    }

    /** How many questions the person asked of late. */
    long countOf(Person person, Duration within) {
        return jdbc.sql("select count(*) from guidance_question where person_id = ? and asked_at >= ?")
                .params(person.id(), Timestamp.from(clock.instant().minus(within)))
                .query(Long.class)
                .single();
    }

    /** Notes that it goes to the coordinator; false if it has gone before. */
    boolean pass(Question question) {
        return jdbc.sql("update guidance_question set passed_at = ? where id = ? and passed_at is null")
                        .params(Timestamp.from(clock.instant()), question.id())
                        .update()
                == 1;
    }

    @Override
    public void purge() {
        jdbc.sql("delete from guidance_question where asked_at < ?")
                .param(Timestamp.from(clock.instant().minus(KEPT)))
                .update();
    }

    @Override
    public String section() {
        return "questions";
    }

    @Override
    public Map<String, Object> tell(Person person) {
        List<String> asked = jdbc.sql("select words from guidance_question where person_id = ? order by id")
                .param(person.id())
                .query(String.class)
                .list();
        return asked.isEmpty() ? Map.of() : Map.of("asked", asked);
    }

    @Override
    public void forget(Person person) {
        for (String table : List.of("guidance_question", "guidance_hint", "guidance_without_hints")) {
            jdbc.sql("delete from " + table + " where person_id = ?")
                    .param(person.id())
                    .update();
        }
    }

    private static Question row(ResultSet row, int number) throws SQLException {
        Timestamp passed = row.getTimestamp("passed_at");
        return new Question(
                row.getLong("id"),
                row.getLong("person_id"),
                row.getString("words"),
                row.getObject("community_id", Long.class),
                row.getTimestamp("asked_at").toInstant(),
                passed == null ? null : passed.toInstant());
    }
}
