package eu.rapport.outbox;

import static eu.rapport.outbox.Entries.OPEN;

import eu.rapport.shared.RetentionTask;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets go of what was said: its words after 30 days, the fact after a year. */
@Component
@Transactional
class OutboxRetention implements RetentionTask {
    private static final Duration TEXTS_KEPT = Duration.ofDays(30);
    private static final Duration ENTRIES_KEPT = Duration.ofDays(365);

    private final JdbcClient database;
    private final Clock clock;

    OutboxRetention(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public void purge() {
        Instant now = clock.instant();
        delete(now.minus(ENTRIES_KEPT));
        blank(now.minus(TEXTS_KEPT));
    }

    private void delete(Instant before) {
        database.sql("delete from outbox where created_at < :before and not " + OPEN)
                .param("before", Timestamp.from(before))
                .update();
    }

    private void blank(Instant before) {
        database.sql("update outbox set message = null where message is not null and created_at < :before and not "
                        + OPEN)
                .param("before", Timestamp.from(before))
                .update();
    }
}
