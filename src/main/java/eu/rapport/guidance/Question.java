package eu.rapport.guidance;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A question that somebody asked.
 *
 * @param passedAt when it went to the coordinator; null while it has not
 */
record Question(
        long id,
        long personId,
        String words,
        Instant askedAt,
        @Nullable Instant passedAt) {}
