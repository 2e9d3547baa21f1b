package eu.rapport.meetings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as one reader may see it.
 *
 * @param day in the calendar of whoever logged it
 * @param place null where it is unknown or not for this reader
 * @param people empty where they are not for this reader
 * @param words what was said; null where it is not for this reader
 */
public record Meeting(
        long id,
        long communityId,
        LocalDate day,
        MeetingKind kind,
        Openness openness,
        @Nullable String place,
        Set<Participant> people,
        @Nullable String words,
        long loggedBy,
        Instant loggedAt) {}
