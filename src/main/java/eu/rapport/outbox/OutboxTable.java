package eu.rapport.outbox;

import eu.rapport.outbox.Receivers.Loud;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The entries. Leases go by the database's clock; what is due, by the application's. */
@Repository
class OutboxTable {
    private static final String OPEN = "state in ('NEW', 'SENDING', 'RETRY')";

    /** Its time has come, and its receiver may be disturbed. */
    private static final String DUE = "not_before <= :now and (quiet_from is null or quiet_from > :now)";

    private static final String NOT_ON_ITS_WAY = "(state <> 'SENDING' or lease_until < now())";

    private final JdbcClient database;
    private final Duration lease;

    OutboxTable(JdbcClient database, OutboxSettings settings) {
        this.database = database;
        this.lease = settings.lease();
    }

    /** What is to be stored of a message. */
    record Draft(
            long chatId,
            Urgency urgency,
            Message message,
            @Nullable Long targetId,
            Instant notBefore,
            When when,
            @Nullable String key,
            Instant now) {}

    /** Something that was on its way to a chat. */
    record Attempt(long chatId, double secondsAgo) {}

    /** A chat with something due. */
    record DueChat(long chatId, Urgency urgency) {}

    /**
     * How sending stands.
     *
     * @param could entries that nothing keeps from going out
     * @param lost those of them that are on their way although their lease is over
     * @param oldestLost the first of these, 0 for none
     * @param attempts rises while attempts end, be it in vain
     */
    record Standing(long could, long lost, long oldestLost, long attempts) {}

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
                .param("quietFrom", timestamp(draft.when().quietFrom()))
                .param("expires", timestamp(draft.when().expiresAt()))
                .param("key", draft.key())
                .param("now", Timestamp.from(draft.now()))
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    /**
     * Claims the first open entry of each chat, unless it is on its way, has to wait, or rewords what is not sent yet. The fence
     * keeps a courier that has lost its role without knowing it from claiming anything. After a restore, what is held stays.
     */
    List<Entry> claim(Collection<Long> chats, long fence, Instant now) {
        return database.sql("""
                        update outbox set state = 'SENDING', attempts = outbox.attempts + 1,
                            lease_until = now() + :lease * interval '1 millisecond', attempted_at = now()
                        from (
                            select head.id, head.target_id, behind.urgency as next
                            from unnest(:chats) as chat (id)
                            cross join lateral (
                                select * from outbox
                                where chat_id = chat.id and %s and %s
                                    and (%s)
                                    and not exists (select from outbox target where target.id = outbox.target_id and target.%s)
                                order by urgency, id limit 1) head
                            left join lateral (
                                select urgency from outbox
                                where chat_id = chat.id and %s and %s and id <> head.id
                                order by urgency, id limit 1) behind on true
                            where (head.state <> 'SENDING' or head.lease_until < now()) and head.next_try_at <= :now
                                and exists (select from lease where role = 'courier' and fence = :fence)
                        ) due
                        where outbox.id = due.id and (outbox.state <> 'SENDING' or outbox.lease_until < now()) and outbox.%s
                        returning outbox.id, outbox.chat_id, outbox.urgency, outbox.kind, outbox.message, outbox.attempts, outbox.uncertain,
                            (select target.message_id from outbox target where target.id = due.target_id) as target_message_id, due.next
                        """.formatted(OPEN, DUE, Restores.LET_THROUGH, OPEN, OPEN, DUE, OPEN))
                .param("lease", lease.toMillis())
                .param("chats", chats.toArray(Long[]::new))
                .param("now", Timestamp.from(now))
                .param("fence", fence)
                .query(OutboxTable::entry)
                .list();
    }

    /** The chats that have something due; what was on its way when a process died is pressing. */
    List<DueChat> due(Instant now) {
        return database.sql("""
                        select chat_id, case when bool_or(state = 'SENDING') then 0 else min(urgency) end from outbox
                        where %s and %s and next_try_at <= :now and %s
                        group by chat_id
                        """.formatted(OPEN, DUE, NOT_ON_ITS_WAY))
                .param("now", Timestamp.from(now))
                .query((row, number) -> new DueChat(row.getLong(1), Urgency.values()[row.getInt(2)]))
                .list();
    }

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

    /**
     * To which chats something was on its way within the last minute, and how many seconds ago at most; the oldest first. What
     * nobody has written down may have left as late as {@link Flights#CLAIM_IS_FRESH} lets it.
     */
    List<Attempt> attempts() {
        return database.sql("""
                        select chat_id, extract(epoch from now() - at)
                        from (
                            select chat_id, case when state = 'SENDING'
                                then least(now(), attempted_at + :fresh * interval '1 second') else attempted_at end as at
                            from outbox order by id desc limit 5000) latest
                        where at > now() - interval '1 minute'
                        order by at
                        """)
                .param("fresh", Flights.CLAIM_IS_FRESH.toSeconds())
                .query((row, number) -> new Attempt(row.getLong(1), row.getDouble(2)))
                .list();
    }

    void sent(List<Long> ids, List<Long> messageIds, Instant now) {
        database.sql("""
                        update outbox set state = 'SENT', message_id = nullif(got.message_id, 0), sent_at = :now, lease_until = null,
                            attempted_at = now()
                        from unnest(:ids, :messages) as got (id, message_id)
                        where outbox.id = got.id
                        """)
                .param("ids", ids.toArray(Long[]::new))
                .param("messages", messageIds.toArray(Long[]::new))
                .param("now", Timestamp.from(now))
                .update();
    }

    /** Lets an entry be tried again, unless somebody else has claimed it since; {@code attempt} and {@code uncertain} tell what this attempt counts as. */
    void retry(Entry entry, Instant nextTry, int attempt, int uncertain, String reason) {
        database.sql("""
                        update outbox set state = 'RETRY', next_try_at = :next, lease_until = null, reason = :reason,
                            attempts = :attempt, uncertain = :uncertain, attempted_at = now()
                        where id = :id and state = 'SENDING' and attempts = :claimed
                        """)
                .param("next", Timestamp.from(nextTry))
                .param("reason", reason)
                .param("attempt", attempt)
                .param("uncertain", uncertain)
                .param("id", entry.id())
                .param("claimed", entry.attempts())
                .update();
    }

    void close(Entry entry, String state, String reason) {
        database.sql("""
                        update outbox set state = :state, reason = :reason, lease_until = null, attempted_at = now()
                        where id = :id and state = 'SENDING' and attempts = :claimed""")
                .param("state", state)
                .param("reason", reason)
                .param("id", entry.id())
                .param("claimed", entry.attempts())
                .update();
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

    boolean isOpen(String key) {
        return database.sql("select exists (select from outbox where key = :key and %s)".formatted(OPEN))
                .param("key", key)
                .query(Boolean.class)
                .single();
    }

    int cancelExpired(Instant now) {
        return database.sql("""
                        update outbox set state = 'CANCELLED', reason = 'expired'
                        where state in ('NEW', 'RETRY') and expires_at <= :now
                        """).param("now", Timestamp.from(now)).update();
    }

    /** The chats in which something waited so long that its receiver is to be left alone again. */
    List<Long> overtakenByTheNight(Instant now, int most) {
        return database.sql("select distinct chat_id from outbox where quiet_from <= :now and %s and %s limit :most"
                        .formatted(OPEN, NOT_ON_ITS_WAY))
                .param("now", Timestamp.from(now))
                .param("most", most)
                .query(Long.class)
                .list();
    }

    void retime(long chatId, Loud loud) {
        database.sql("""
                        update outbox set not_before = :from, quiet_from = :until
                        where chat_id = :chat and quiet_from is not null and %s and %s
                        """.formatted(OPEN, NOT_ON_ITS_WAY))
                .param("from", Timestamp.from(loud.from()))
                .param("until", timestamp(loud.until()))
                .param("chat", chatId)
                .update();
    }

    void move(long oldChatId, long newChatId) {
        database.sql("update outbox set chat_id = :new where chat_id = :old and " + OPEN)
                .param("new", newChatId)
                .param("old", oldChatId)
                .update();
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

    void forget(long chatId) {
        cancelChat(chatId, "forgotten");
        database.sql("update outbox set message = null, chat_id = 0, reason = null where chat_id = :chat")
                .param("chat", chatId)
                .update();
    }

    int blank(Instant before) {
        return database.sql(
                        "update outbox set message = null where message is not null and created_at < :before and not "
                                + OPEN)
                .param("before", Timestamp.from(before))
                .update();
    }

    int delete(Instant before) {
        return database.sql("delete from outbox where created_at < :before and not " + OPEN)
                .param("before", Timestamp.from(before))
                .update();
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

    private static @Nullable Timestamp timestamp(@Nullable Instant moment) {
        return moment == null ? null : Timestamp.from(moment);
    }

    private static Entry entry(ResultSet row, int number) throws SQLException {
        Integer next = (Integer) row.getObject("next");
        return new Entry(
                row.getLong("id"),
                row.getLong("chat_id"),
                Urgency.values()[row.getInt("urgency")],
                row.getString("kind"),
                row.getString("message"),
                row.getInt("attempts"),
                row.getInt("uncertain"),
                (Long) row.getObject("target_message_id"),
                next == null ? null : Urgency.values()[next]);
    }
}
