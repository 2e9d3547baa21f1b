package eu.rapport.promises;

import eu.rapport.shared.Side;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A promise to be put down.
 *
 * @param by the side that gave it
 * @param giverId who gave it; null where only the side is known
 * @param words as somebody typed it
 * @param due the last day on which it is in time; null where none was named
 * @param meetingId the meeting that it comes from
 * @param recordedBy who puts it down
 */
public record NewPromise(
        long communityId,
        Side by,
        @Nullable Long giverId,
        String words,
        @Nullable LocalDate due,
        @Nullable Long meetingId,
        long recordedBy) {}
