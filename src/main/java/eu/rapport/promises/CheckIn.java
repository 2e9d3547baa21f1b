package eu.rapport.promises;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/**
 * One round in which both sides are asked.
 *
 * @param startedBy who asked for it; null where its time had come
 */
record CheckIn(
        @Id long id,
        long communityId,
        @Nullable Long startedBy,
        Instant startedAt,
        @Nullable Instant closedAt) {
    /** After so long the result is told with whatever was answered. */
    static final Duration OPEN_FOR = Duration.ofDays(7);

    boolean isOpen() {
        return closedAt == null;
    }

    boolean isOver(Instant now) {
        return isOpen() && !now.isBefore(startedAt.plus(OPEN_FOR));
    }

    CheckIn closed(Instant now) {
        return new CheckIn(id, communityId, startedBy, startedAt, now);
    }
}
