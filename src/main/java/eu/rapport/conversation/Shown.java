package eu.rapport.conversation;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Remembers under which outbox number a message went out that may be reworded later. */
@Component
class Shown {
    private final JdbcClient jdbc;

    Shown(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void remember(String key, long chatId, long outboxId) {
        jdbc.sql("""
                        insert into shown values (?, ?, ?)
                        on conflict (key) do update set chat_id = excluded.chat_id, outbox_id = excluded.outbox_id""").params(key, chatId, outboxId).update();
    }

    Optional<Long> outboxIdOf(String key, long chatId) {
        return jdbc.sql("select outbox_id from shown where key = ? and chat_id = ?")
                .params(key, chatId)
                .query(Long.class)
                .optional();
    }
}
