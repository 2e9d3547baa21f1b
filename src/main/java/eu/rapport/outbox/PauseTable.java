package eu.rapport.outbox;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The pauses that the messenger asked for, for whoever sends next. Goes by the database's clock. */
@Repository
class PauseTable {
    private final JdbcClient database;

    PauseTable(JdbcClient database) {
        this.database = database;
    }

    /** Notes pauses in the caller's transaction; a longer one that is noted already stays. */
    void note(Collection<Pause> pauses) {
        for (Pause pause : pauses) {
            database.sql("""
                            insert into sending_pause values (:chat, now() + :millis * interval '1 millisecond')
                            on conflict (chat_id) do update set until = greatest(sending_pause.until, excluded.until)
                            """)
                    .param("chat", pause.chatId())
                    .param("millis", pause.length().toMillis())
                    .update();
        }
    }

    /** What is left of the pauses; those that are over are dropped. */
    List<Pause> running() {
        database.sql("delete from sending_pause where until <= now()").update();
        return database.sql("select chat_id, extract(epoch from until - now()) * 1000 from sending_pause")
                .query((row, number) -> new Pause(row.getLong(1), Duration.ofMillis(row.getLong(2) + 1)))
                .list();
    }
}
