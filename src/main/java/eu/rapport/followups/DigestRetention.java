package eu.rapport.followups;

import eu.rapport.shared.RetentionTask;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A month later nobody asks whose morning digest was settled. */
@Component
class DigestRetention implements RetentionTask {
    private static final Duration KEPT = Duration.ofDays(30);

    private final JdbcClient jdbc;
    private final Clock clock;

    DigestRetention(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void purge() {
        jdbc.sql("delete from morning_digest where day < ?::timestamptz::date")
                .param(Timestamp.from(clock.instant().minus(KEPT)))
                .update();
    }
}
