package eu.rapport.outbox;

import static eu.rapport.outbox.DueEntries.DUE;
import static eu.rapport.outbox.DueEntries.NOT_ON_ITS_WAY;
import static eu.rapport.outbox.Entries.OPEN;

import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What could go out and has not: how much, since when, and whether that moves. */
@Repository
class Backlog {
    private final JdbcClient database;

    Backlog(JdbcClient database) {
        this.database = database;
    }

    /**
     * How sending stands.
     *
     * @param could entries that nothing keeps from going out
     * @param lost those of them that are on their way although their lease is over
     * @param oldestLost the first of these, 0 for none
     * @param attempts rises while attempts end, be it in vain
     */
    record Standing(long could, long lost, long oldestLost, long attempts) {}

    Standing standing(Instant now) {
        return database.sql("""
                        select count(*), count(*) filter (where state = 'SENDING'),
                            coalesce(min(id) filter (where state = 'SENDING'), 0), (select count from sending_progress)
                        from outbox
                        where %s and %s and next_try_at <= :now and %s
                            and (%s)
                            and not exists (select from sending_pause where until > now() and sending_pause.chat_id in (0, outbox.chat_id))
                        """.formatted(OPEN, DUE, NOT_ON_ITS_WAY, Restores.LET_THROUGH))
                .param("now", Timestamp.from(now))
                .query((row, number) -> new Standing(row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4)))
                .single();
    }

    double ageInSeconds(Urgency urgency, Instant now) {
        return database.sql("""
                        select coalesce(extract(epoch from :now - min(not_before)), 0) from outbox
                        where urgency = :urgency and not_before <= :now and %s
                        """.formatted(OPEN))
                .param("now", Timestamp.from(now))
                .param("urgency", urgency.ordinal())
                .query(Double.class)
                .single();
    }
}
