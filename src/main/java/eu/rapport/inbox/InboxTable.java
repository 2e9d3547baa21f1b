package eu.rapport.inbox;

import java.time.Duration;
import java.util.List;
import java.util.function.ToLongFunction;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stored updates. */
@Repository
class InboxTable {
    private final JdbcClient database;

    InboxTable(JdbcClient database) {
        this.database = database;
    }

    /** Stores what is not stored yet, in one statement, and names the chats of what was new. */
    List<Long> add(long botId, List<RawUpdate> updates) {
        return database.sql("""
                        insert into inbox (bot_id, update_id, chat_id, sender_id, raw)
                        select :bot, update_id, chat_id, sender_id, raw
                        from unnest(:updates, :chats, :senders, :raws)
                            with ordinality as given (update_id, chat_id, sender_id, raw, place)
                        order by place
                        on conflict (bot_id, update_id) do nothing
                        returning chat_id
                        """)
                .param("bot", botId)
                .param("updates", numbers(updates, RawUpdate::updateId))
                .param("chats", numbers(updates, RawUpdate::chatId))
                .param("senders", numbers(updates, RawUpdate::senderId))
                .param("raws", updates.stream().map(RawUpdate::json).toArray(String[]::new))
                .query(Long.class)
                .list();
    }

    /**
     * The oldest open updates of a chat, locked by its oldest for the length of the transaction; none where another worker is at
     * this chat, or its oldest has to wait for its next try.
     */
    List<OpenUpdate> lockOldest(long chatId, int most) {
        return database.sql("""
                        with head as (
                            select id from inbox
                            where id = (select id from inbox where chat_id = :chat and state = 'NEW' order by id limit 1)
                                and state = 'NEW' and next_try_at <= now()
                            for update skip locked)
                        select inbox.id, inbox.raw, inbox.attempts
                        from head join inbox on inbox.chat_id = :chat and inbox.state = 'NEW' and inbox.id >= head.id
                        order by inbox.id
                        limit :most
                        """)
                .param("chat", chatId)
                .param("most", most)
                .query((row, number) -> new OpenUpdate(row.getLong(1), row.getString(2), row.getInt(3)))
                .list();
    }

    /** Notes what became of updates. What they said is needed no longer; their numbers keep a repeated one from counting twice. */
    void close(List<Long> ids, String state) {
        if (!ids.isEmpty()) {
            database.sql("update inbox set state = :state, raw = '{}' where id = any(:ids)")
                    .param("state", state)
                    .param("ids", ids.toArray(Long[]::new))
                    .update();
        }
    }

    /** Sets an update aside for good; false where somebody else has closed it meanwhile. */
    boolean setAside(long id, String state, String reason) {
        return database.sql(
                                "update inbox set state = :state, reason = :reason, attempts = attempts + 1 where id = :id and state = 'NEW'")
                        .param("state", state)
                        .param("reason", reason)
                        .param("id", id)
                        .update()
                == 1;
    }

    void postpone(OpenUpdate update, Duration pause, String reason) {
        database.sql("""
                        update inbox set attempts = attempts + 1, reason = :reason,
                            next_try_at = now() + :millis * interval '1 millisecond'
                        where id = :id and state = 'NEW' and attempts = :attempts
                        """)
                .param("reason", reason)
                .param("millis", pause.toMillis())
                .param("id", update.id())
                .param("attempts", update.attempts())
                .update();
    }

    /** The chats with an update that could be worked off now; hops from chat to chat in the index, however many wait in each. */
    List<Long> chatsWithWork() {
        return database.sql("""
                        with recursive head as (
                            (select chat_id, next_try_at from inbox where state = 'NEW' order by chat_id, id limit 1)
                            union all
                            select next.chat_id, next.next_try_at from head, lateral (
                                select chat_id, next_try_at from inbox
                                where state = 'NEW' and chat_id > head.chat_id order by chat_id, id limit 1) next)
                        select chat_id from head where next_try_at <= now()
                        """).query(Long.class).list();
    }

    int purge(Duration age) {
        return database.sql(
                        "delete from inbox where received_at < now() - :seconds * interval '1 second' and state <> 'NEW'")
                .param("seconds", age.toSeconds())
                .update();
    }

    /** Empties what a person sent or was sent into their chat. The bare numbers stay: they keep a repeated update from counting twice. */
    int forget(long chatOrSenderId) {
        return database.sql("""
                        update inbox set raw = '{}', chat_id = 0, sender_id = 0, reason = null,
                            state = case state when 'NEW' then 'IGNORED' else state end
                        where chat_id = :person or sender_id = :person
                        """).param("person", chatOrSenderId).update();
    }

    /** How long the oldest update that is still open has been waiting. */
    double lagInSeconds() {
        return database.sql(
                        "select coalesce(extract(epoch from now() - min(received_at)), 0) from inbox where state = 'NEW'")
                .query(Double.class)
                .single();
    }

    long count(String state) {
        return database.sql("select count(*) from inbox where state = :state")
                .param("state", state)
                .query(Long.class)
                .single();
    }

    private static Long[] numbers(List<RawUpdate> updates, ToLongFunction<RawUpdate> number) {
        return updates.stream().map(number::applyAsLong).toArray(Long[]::new);
    }
}
