package eu.rapport.outbox;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The restores from a backup that were noticed, and what was decided about the messages of before. */
@Component
@Transactional
public class Restores {
    /** What is said under a key that begins like this goes out even while everything else is held. */
    public static final String KEY = "restored:";

    /** Whether an entry may go out: all may, unless a restore waits to be decided. */
    static final String LET_THROUGH = """
            (select last_outbox_id from restore where decision is null) is null
            or id > (select last_outbox_id from restore where decision is null) and (urgency = 0 or key like 'restored:%')
            """;

    private final JdbcClient database;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Restores(JdbcClient database, ApplicationEventPublisher events, Clock clock) {
        this.database = database;
        this.events = events;
        this.clock = clock;
    }

    /** Holds all that is still to be sent, and has somebody asked; does nothing while another restore waits to be decided. */
    void found() {
        database.sql("""
                        insert into restore (found_at, last_outbox_id)
                        select ?, coalesce(max(id), 0) from outbox
                        on conflict ((decision is null)) where decision is null do nothing
                        returning id
                        """)
                .param(Timestamp.from(clock.instant()))
                .query(Long.class)
                .optional()
                .ifPresent(id -> events.publishEvent(new RestoreFound(id)));
    }

    /** The restore that waits to be decided. */
    public Optional<Long> undecided() {
        return database.sql("select id from restore where decision is null")
                .query(Long.class)
                .optional();
    }

    /** How many messages are held. */
    public int held() {
        return database.sql("""
                        select count(*) from outbox join restore on decision is null
                        where state in ('NEW', 'SENDING', 'RETRY')
                            and (outbox.id <= last_outbox_id or urgency > 0 and coalesce(key, '') not like 'restored:%')
                        """).query(Integer.class).single();
    }

    /**
     * Lets what is held be sent after all.
     *
     * @return false where it was decided already
     */
    public boolean send(long restoreId, long personId) {
        return decide(restoreId, personId, "SEND");
    }

    /**
     * Drops what is held.
     *
     * @return false where it was decided already
     */
    public boolean drop(long restoreId, long personId) {
        int unused = database.sql("""
                        update outbox set state = 'CANCELLED', reason = 'restored', lease_until = null
                        from restore
                        where restore.id = ? and decision is null and state in ('NEW', 'SENDING', 'RETRY')
                            and (outbox.id <= last_outbox_id or urgency > 0 and coalesce(key, '') not like 'restored:%')
                        """).param(restoreId).update();
        return decide(restoreId, personId, "DROP");
    }

    private boolean decide(long restoreId, long personId, String decision) {
        return database.sql(
                                "update restore set decision = ?, decided_by = ?, decided_at = ? where id = ? and decision is null")
                        .params(decision, personId, Timestamp.from(clock.instant()), restoreId)
                        .update()
                == 1;
    }
}
