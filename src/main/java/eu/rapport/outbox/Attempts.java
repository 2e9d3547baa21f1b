package eu.rapport.outbox;

import static eu.rapport.outbox.DueEntries.DUE;
import static eu.rapport.outbox.Entries.OPEN;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The attempts to send entries, from the claim to how they ended. Leases go by the database's clock; what is due, by the
 * application's.
 */
@Repository
class Attempts {
    private final JdbcClient database;
    private final Duration lease;

    Attempts(JdbcClient database, OutboxSettings settings) {
        this.database = database;
        this.lease = settings.lease();
    }

    /** Something that was on its way to a chat. */
    record Attempt(long chatId, double secondsAgo) {}

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
                .query(Attempts::entry)
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

    /**
     * To which chats something was on its way within the last minute, and how many seconds ago at most; the oldest first. What
     * nobody has written down may have left as late as {@link Flights#CLAIM_IS_FRESH} lets it.
     */
    List<Attempt> latest() {
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
