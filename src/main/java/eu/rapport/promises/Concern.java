package eu.rapport.promises;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/**
 * What worries a community (4.4): open until it is answered.
 *
 * @param raisedBy who put it down: a representative, or an officer for the community
 * @param openSince when it was raised, or when the community said that the answer is none yet
 * @param answer the last answer, also while the community waits for a better one
 */
public record Concern(
        @Id long id,
        long communityId,
        String words,
        @Nullable Long meetingId,
        long raisedBy,
        Instant raisedAt,
        ConcernState state,
        Instant openSince,
        @Nullable String answer,
        @Nullable Long answeredBy,
        @Nullable Instant answeredAt) {

    static Concern raised(long communityId, String words, @Nullable Long meetingId, long by, Instant now) {
        return new Concern(0, communityId, words, meetingId, by, now, ConcernState.OPEN, now, null, null, null);
    }

    public boolean isOpen() {
        return state == ConcernState.OPEN;
    }

    /** For how many days it has been waiting for an answer; 0 once it has one. */
    public long daysOpen(Instant now) {
        return isOpen() ? ChronoUnit.DAYS.between(openSince, now) : 0;
    }

    /** The same, come up at another moment; once it was answered and opened again, it waits since then all the same. */
    Concern cameUp(Instant then) {
        Instant waitsSince = openSince.equals(raisedAt) ? then : openSince;
        return new Concern(
                id, communityId, words, meetingId, raisedBy, then, state, waitsSince, answer, answeredBy, answeredAt);
    }

    Concern answered(String words, long by, Instant now) {
        return new Concern(
                id,
                communityId,
                this.words,
                meetingId,
                raisedBy,
                raisedAt,
                ConcernState.ANSWERED,
                openSince,
                words,
                by,
                now);
    }

    boolean isAnsweredBy(long personId) {
        return answeredBy != null && answeredBy == personId;
    }

    /** Open as before the answer. */
    Concern unanswered() {
        return new Concern(
                id, communityId, words, meetingId, raisedBy, raisedAt, ConcernState.OPEN, openSince, null, null, null);
    }

    /** Whether the community has said something to the last answer, and nothing came after it. */
    boolean isJudged() {
        return state == ConcernState.SETTLED || isOpen() && answer != null;
    }

    /** Waits again for the community's word on the answer. */
    Concern unjudged() {
        return in(ConcernState.ANSWERED, openSince);
    }

    Concern settled() {
        return in(ConcernState.SETTLED, openSince);
    }

    Concern reopened(Instant now) {
        return in(ConcernState.OPEN, now);
    }

    private Concern in(ConcernState state, Instant openSince) {
        return new Concern(
                id,
                communityId,
                words,
                meetingId,
                raisedBy,
                raisedAt,
                state,
                openSince,
                answer,
                answeredBy,
                answeredAt);
    }
}
