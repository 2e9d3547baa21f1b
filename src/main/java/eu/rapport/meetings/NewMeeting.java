package eu.rapport.meetings;

import eu.rapport.shared.Side;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A meeting to be logged, with what came out of it.
 *
 * @param day on the calendar of whoever logs it, not in the future
 * @param people who was there, whoever logs it included if they were
 * @param concerns worries of the community, in people's words
 * @param words what was said
 */
public record NewMeeting(
        long communityId,
        LocalDate day,
        MeetingKind kind,
        @Nullable String place,
        Set<Participant> people,
        Openness openness,
        String words,
        List<String> concerns,
        List<Promised> promises,
        @Nullable Next followUp,
        @Nullable Source source) {

    /** A promise that one side gave; {@code due} null where no day was named. */
    public record Promised(Side by, String words, @Nullable LocalDate due) {}

    /** When whoever logs it wants to come back to it; without a time in the morning. */
    public record Next(LocalDate day, @Nullable LocalTime time, String what) {}

    /** The message that it was read from. */
    public record Source(long chatId, @Nullable Long messageId) {}

    /** A meeting of which only who met whom when is known. */
    public static NewMeeting brief(long communityId, LocalDate day, Set<Participant> people, String words) {
        return new NewMeeting(
                communityId,
                day,
                MeetingKind.MEETING,
                null,
                people,
                Openness.OPEN,
                words,
                List.of(),
                List.of(),
                null,
                null);
    }
}
