package eu.rapport.account;

import eu.rapport.outbox.Outbox;
import eu.rapport.schedule.RecurringJob;
import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lets go of the chats of those who are nobody here (any more), once the last word to them has been sent. */
@Component
class FarewellJob extends RecurringJob {
    private final JdbcClient jdbc;
    private final Outbox outbox;

    FarewellJob(JdbcClient jdbc, Outbox outbox) {
        this.jdbc = jdbc;
        this.outbox = outbox;
    }

    @Override
    public Duration period() {
        return Duration.ofSeconds(30);
    }

    @Override
    public void run() {
        jdbc.sql("""
                        select chat_id from outbox
                        where chat_id <> 0 and not exists (select from person where telegram_id = chat_id)
                        group by chat_id having bool_and(state not in ('NEW', 'SENDING', 'RETRY'))""").query(Long.class).list().forEach(outbox::forget);
    }
}
