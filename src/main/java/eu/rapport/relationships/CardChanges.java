package eu.rapport.relationships;

import eu.rapport.shared.RetentionTask;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What stood on cards before it was changed; kept for 30 days. */
@Component
class CardChanges implements RetentionTask {
    private static final Duration KEPT = Duration.ofDays(30);

    private final JdbcClient jdbc;
    private final Clock clock;

    CardChanges(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A field of a card that was changed; both values as the field itself writes them. */
    record CardChange(long id, long communityId, String field, String before, String after) {}

    long note(long communityId, String field, String before, String after) {
        return jdbc.sql("""
                        insert into card_change (community_id, field, before, after, changed_at)
                        values (?, ?, ?, ?, ?) returning id""")
                .params(communityId, field, before, after, Timestamp.from(clock.instant()))
                .query(Long.class)
                .single();
    }

    Optional<CardChange> find(long id) {
        return jdbc.sql("select id, community_id, field, before, after from card_change where id = ?")
                .param(id)
                .query(CardChange.class)
                .optional();
    }

    @Override
    public void purge() {
        jdbc.sql("delete from card_change where changed_at < ?")
                .param(Timestamp.from(clock.instant().minus(KEPT)))
                .update();
    }
}
