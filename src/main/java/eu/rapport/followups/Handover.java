package eu.rapport.followups;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/** That somebody passed a follow-up on to a colleague, who may have given it back. */
@Table("follow_up_handover")
record Handover(
        @Id long id,
        long followUpId,
        long fromId,
        long toId,
        Instant at,
        @Nullable Instant returnedAt) {
    Handover returned(Instant now) {
        return new Handover(id, followUpId, fromId, toId, at, now);
    }
}
