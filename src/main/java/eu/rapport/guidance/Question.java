package eu.rapport.guidance;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A question that somebody asked.
 *
 * @param words as they were typed, with those of the question before where they lean on it
 * @param communityId the community whose relationship it is about; null where it is about none
 * @param passedAt when it went to the coordinator; null while it has not
 */
record Question(
        long id,
        long personId,
        String words,
        @Nullable Long communityId,
        Instant askedAt,
        @Nullable Instant passedAt) {}
