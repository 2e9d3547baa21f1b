package eu.rapport.outbox;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was put down to be sent: added, looked up, taken back, sent elsewhere, forgotten. */
@Repository
class Entries {
    /** It is still to be sent. */
    static final String OPEN = "state in ('NEW', 'SENDING', 'RETRY')";

    private final JdbcClient database;

    Entries(JdbcClient database) {
        this.database = database;
    }

    /** What is to be stored of a message. */
    record Draft(
            long chatId,
            Urgency urgency,
            Message message,
            @Nullable Long targetId,
            Instant notBefore,
            SendWindow window,
            @Nullable String key,
            Instant now) {}

    /** Stores a message; 0 where its key is taken. */
    long add(Draft draft) {
        return database.sql("""
                        insert into outbox (chat_id, urgency, kind, message, target_id, not_before, quiet_from, expires_at, key, created_at)
                        values (:chat, :urgency, :kind, :message, :target, :notBefore, :quietFrom, :expires, :key, :now)
                        on conflict (key) do nothing
                        returning id
                        """)
                .param("chat", draft.chatId())
                .param("urgency", draft.urgency().ordinal())
                .param("kind", MessageJson.kind(draft.message()))
                .param("message", MessageJson.write(draft.message()))
                .param("target", draft.targetId())
                .param("notBefore", Timestamp.from(draft.notBefore()))
                .param("quietFrom", timestamp(draft.window().quietFrom()))
                .param("expires", timestamp(draft.window().expiresAt()))
                .param("key", draft.key())
                .param("now", Timestamp.from(draft.now()))
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    boolean isOpen(String key) {
        return database.sql("select exists (select from outbox where key = :key and %s)".formatted(OPEN))
                .param("key", key)
                .query(Boolean.class)
                .single();
    }

    Optional<Long> messageIdOf(long id) {
        return database.sql("select message_id from outbox where id = :id and message_id is not null")
                .param("id", id)
                .query(Long.class)
                .optional();
    }

    Optional<Long> idOf(long chatId, long messageId) {
        return database.sql(
                        "select max(id) from outbox where chat_id = :chat and message_id = :message having max(id) is not null")
                .param("chat", chatId)
                .param("message", messageId)
                .query(Long.class)
                .optional();
    }

    int cancelChat(long chatId, String reason) {
        return database.sql(
                        "update outbox set state = 'CANCELLED', reason = :reason, lease_until = null where chat_id = :chat and "
                                + OPEN)
                .param("reason", reason)
                .param("chat", chatId)
                .update();
    }

    int cancelKeys(String beginning) {
        return database.sql("""
                        update outbox set state = 'CANCELLED', reason = 'taken back'
                        where state in ('NEW', 'RETRY') and starts_with(key, :beginning)
                        """).param("beginning", beginning).update();
    }

    void move(long oldChatId, long newChatId) {
        database.sql("update outbox set chat_id = :new where chat_id = :old and " + OPEN)
                .param("new", newChatId)
                .param("old", oldChatId)
                .update();
    }

    void forget(long chatId) {
        cancelChat(chatId, "forgotten");
        database.sql("update outbox set message = null, chat_id = 0, reason = null where chat_id = :chat")
                .param("chat", chatId)
                .update();
    }

    static @Nullable Timestamp timestamp(@Nullable Instant moment) {
        return moment == null ? null : Timestamp.from(moment);
    }
}
