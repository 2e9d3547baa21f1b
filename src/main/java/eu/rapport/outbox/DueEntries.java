package eu.rapport.outbox;

import static eu.rapport.outbox.Entries.OPEN;

import eu.rapport.outbox.Receivers.Loud;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which entries may go out now, which have to wait for another hour, and which come too late. */
@Repository
class DueEntries {
    /** Its time has come, and its receiver may be disturbed. */
    static final String DUE = "not_before <= :now and (quiet_from is null or quiet_from > :now)";

    /** Nobody is sending it, or whoever was has taken too long. */
    static final String NOT_ON_ITS_WAY = "(state <> 'SENDING' or lease_until < now())";

    private final JdbcClient database;

    DueEntries(JdbcClient database) {
        this.database = database;
    }

    /** A chat with something due. */
    record DueChat(long chatId, Urgency urgency) {}

    /** The chats that have something due; what was on its way when a process died is pressing. */
    List<DueChat> chats(Instant now) {
        return database.sql("""
                        select chat_id, case when bool_or(state = 'SENDING') then 0 else min(urgency) end from outbox
                        where %s and %s and next_try_at <= :now and %s
                        group by chat_id
                        """.formatted(OPEN, DUE, NOT_ON_ITS_WAY))
                .param("now", Timestamp.from(now))
                .query((row, number) -> new DueChat(row.getLong(1), Urgency.values()[row.getInt(2)]))
                .list();
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
                .param("until", Entries.timestamp(loud.until()))
                .param("chat", chatId)
                .update();
    }
}
