package eu.rapport.promises;

import eu.rapport.people.Person;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What people answered in the rounds. */
@Component
class Answers {
    private final JdbcClient jdbc;

    Answers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Notes who is asked in a round. */
    void expect(long checkInId, Person person) {
        jdbc.sql("insert into check_in_answer (check_in_id, person_id, side) values (?, ?, ?) on conflict do nothing")
                .params(checkInId, person.id(), person.role().side().name())
                .update();
    }

    List<Answer> of(long checkInId) {
        return jdbc.sql("select * from check_in_answer where check_in_id = ? order by person_id")
                .param(checkInId)
                .query(Answer.class)
                .list();
    }

    Optional<Answer> of(long checkInId, long personId) {
        return of(checkInId).stream()
                .filter(each -> each.personId() == personId)
                .findFirst();
    }

    List<Answer> everOf(long personId) {
        return jdbc.sql("select * from check_in_answer where person_id = ? order by check_in_id")
                .param(personId)
                .query(Answer.class)
                .list();
    }

    void gives(long checkInId, long personId, int value) {
        set("gives", value, checkInId, personId);
    }

    void kept(long checkInId, long personId, PromisesKept kept) {
        set("kept", kept.name(), checkInId, personId);
    }

    void comment(long checkInId, long personId, @Nullable String words) {
        set("comment", words, checkInId, personId);
    }

    /** Removes somebody's comment unless they agreed to pass it on. */
    void dropUnshared(long checkInId, long personId) {
        jdbc.sql("update check_in_answer set comment = null where check_in_id = ? and person_id = ? and not may_pass")
                .params(checkInId, personId)
                .update();
    }

    void mayPass(long checkInId, long personId) {
        set("may_pass", true, checkInId, personId);
    }

    void finished(long checkInId, long personId) {
        set("finished", true, checkInId, personId);
    }

    /** Whether somebody was asked in any round since then. */
    boolean askedSince(long personId, Instant moment) {
        return jdbc.sql("""
                        select count(*) from check_in_answer join check_in on check_in.id = check_in_id
                        where person_id = ? and started_at > ?""")
                        .params(personId, Timestamp.from(moment))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Removes what nobody agreed to pass on, from rounds that closed before then. */
    void purgeComments(Instant closedBefore) {
        jdbc.sql("""
                        update check_in_answer set comment = null
                        where not may_pass and comment is not null
                        and check_in_id in (select id from check_in where closed_at < ?)""").param(Timestamp.from(closedBefore)).update();
    }

    private void set(String column, @Nullable Object value, long checkInId, long personId) {
        jdbc.sql("update check_in_answer set " + column + " = ? where check_in_id = ? and person_id = ?")
                .param(value)
                .param(checkInId)
                .param(personId)
                .update();
    }
}
