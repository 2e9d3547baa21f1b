package eu.rapport.promises;

import eu.rapport.shared.Side;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Column;

/**
 * What one side promised the other (4.8).
 *
 * @param giverId who gave it; null where only the side is known
 * @param due the last day on which it is in time
 * @param meetingId the meeting that it comes from
 * @param doneAt when the giver said that it is done on their side
 * @param askOn the day from which the receiver is asked whether it was kept; null while there is nothing to ask
 * @param judgedWords what the receiver said about it
 */
public record Promise(
        @Id long id,
        long communityId,
        @Column("by_side") Side by,
        @Nullable Long giverId,
        String words,
        @Nullable LocalDate due,
        @Nullable Long meetingId,
        PromiseState state,
        long recordedBy,
        Instant recordedAt,
        @Nullable Instant doneAt,
        @Nullable LocalDate askOn,
        @Nullable Long judgedBy,
        @Nullable Instant judgedAt,
        @Nullable String judgedWords) {

    /** After so many days the receiver who found it too early is asked again. */
    static final int ASKED_AGAIN_DAYS = 14;

    static Promise open(NewPromise promise, Instant now) {
        LocalDate due = promise.due();
        return new Promise(
                0,
                promise.communityId(),
                promise.by(),
                promise.giverId(),
                promise.words(),
                due,
                promise.meetingId(),
                PromiseState.OPEN,
                promise.recordedBy(),
                now,
                null,
                dayAfter(due),
                null,
                null,
                null);
    }

    public boolean isOpen() {
        return state.isOpen();
    }

    /** The side that it was given to, and that says whether it was kept. */
    public Side receiver() {
        return by.other();
    }

    /** Whether this person gave it. */
    public boolean isGivenBy(long personId) {
        return giverId != null && giverId == personId;
    }

    /** Whether its day has passed and nobody says that it is done; not while the receiver finds it too early to tell. */
    public boolean isOverdue(LocalDate today) {
        return daysOverdue(today) > 0;
    }

    /** How many days it is overdue; 0 where it is not. */
    public long daysOverdue(LocalDate today) {
        boolean waits = state == PromiseState.TOO_EARLY && askOn != null && askOn.isAfter(today);
        if (!isOpen() || due == null || doneAt != null || waits) {
            return 0;
        }
        return Math.max(0, ChronoUnit.DAYS.between(due, today));
    }

    /** Other words and another day; the receiver is asked after that day. */
    Promise changed(String words, @Nullable LocalDate due) {
        return with(giverId, words, due, state, doneAt, dayAfter(due));
    }

    /** Given by somebody else from now on, or by the side alone. */
    Promise givenBy(@Nullable Long personId) {
        return with(personId, words, due, state, doneAt, askOn);
    }

    /** The giver's side says that it is done: the receiver is asked at once. */
    Promise done(Instant now, LocalDate today) {
        return with(giverId, words, due, state, now, today);
    }

    Promise notDone() {
        return with(giverId, words, due, state, null, dayAfter(due));
    }

    Promise withdrawn() {
        return with(giverId, words, due, PromiseState.WITHDRAWN, doneAt, null);
    }

    Promise asked() {
        return with(giverId, words, due, state, doneAt, null);
    }

    /** What the receiver says; whoever finds it too early is asked again, not before its day is over. */
    Promise judged(PromiseState answer, long by, Instant now, LocalDate today) {
        LocalDate again = answer.isOpen() ? later(today.plusDays(ASKED_AGAIN_DAYS), dayAfter(due)) : null;
        return with(answer, again, by, now, null);
    }

    /** As if the receiver had not answered: they are asked again, not before this day nor before its own is over. */
    Promise unjudged(LocalDate again) {
        return with(PromiseState.OPEN, later(again, dayAfter(due)), null, null, null);
    }

    /** Whether what counts is this person's answer. */
    boolean isJudgedBy(long personId) {
        return judgedBy != null && judgedBy == personId && state != PromiseState.WITHDRAWN;
    }

    Promise explained(String judgedWords) {
        return with(state, askOn, judgedBy, judgedAt, judgedWords);
    }

    /** With what the receiver said. */
    private Promise with(
            PromiseState state,
            @Nullable LocalDate askOn,
            @Nullable Long judgedBy,
            @Nullable Instant judgedAt,
            @Nullable String judgedWords) {
        return new Promise(
                id,
                communityId,
                by,
                giverId,
                words,
                due,
                meetingId,
                state,
                recordedBy,
                recordedAt,
                doneAt,
                askOn,
                judgedBy,
                judgedAt,
                judgedWords);
    }

    /** With what its giver does. */
    private Promise with(
            @Nullable Long giverId,
            String words,
            @Nullable LocalDate due,
            PromiseState state,
            @Nullable Instant doneAt,
            @Nullable LocalDate askOn) {
        return new Promise(
                id,
                communityId,
                by,
                giverId,
                words,
                due,
                meetingId,
                state,
                recordedBy,
                recordedAt,
                doneAt,
                askOn,
                judgedBy,
                judgedAt,
                judgedWords);
    }

    private static LocalDate later(LocalDate day, @Nullable LocalDate other) {
        return other != null && other.isAfter(day) ? other : day;
    }

    private static @Nullable LocalDate dayAfter(@Nullable LocalDate day) {
        return day == null ? null : day.plusDays(1);
    }
}
