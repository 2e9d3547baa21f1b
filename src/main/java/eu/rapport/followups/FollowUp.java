package eu.rapport.followups;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Embedded;

/**
 * What somebody has to do by when. Its day and time stay as planned; a snooze only tells its owner once more, later.
 *
 * @param id 0 while not stored
 * @param ownerId who has to do it; they may have left, until somebody takes it over
 * @param atTime null for what was planned for a day only
 * @param zoneId the owner's IANA zone when it was planned
 * @param dueAt the first moment at which the owner is told
 */
public record FollowUp(
        @Id long id,
        long ownerId,
        @Nullable Long communityId,
        LocalDate day,
        @Nullable LocalTime atTime,
        @Column("zone") String zoneId,
        Instant dueAt,
        String what,
        @Embedded.Empty(prefix = "origin_") Origin origin,
        State state,
        Instant plannedAt,
        @Nullable Instant closedAt) {

    /** How far it has come. */
    public enum State {
        /** Waits for its moment, the first or one put off. */
        PLANNED,
        /** Its owner has been told. */
        TOLD,
        DONE,
        /** Taken back, with what it came from or by its owner. */
        DROPPED
    }

    public ZoneId zone() {
        return ZoneId.of(zoneId);
    }

    /** Whether it is still to be done. */
    public boolean isOpen() {
        return state == State.PLANNED || state == State.TOLD;
    }

    FollowUp in(State next, @Nullable Instant closedAt) {
        return new FollowUp(
                id, ownerId, communityId, day, atTime, zoneId, dueAt, what, origin, next, plannedAt, closedAt);
    }

    FollowUp ownedBy(long newOwner) {
        return new FollowUp(
                id, newOwner, communityId, day, atTime, zoneId, dueAt, what, origin, state, plannedAt, closedAt);
    }

    FollowUp dueIn(ZoneId newZone, Instant newDue) {
        return new FollowUp(
                id,
                ownerId,
                communityId,
                day,
                atTime,
                newZone.getId(),
                newDue,
                what,
                origin,
                state,
                plannedAt,
                closedAt);
    }

    FollowUp saying(String newWords) {
        return new FollowUp(
                id, ownerId, communityId, day, atTime, zoneId, dueAt, newWords, origin, state, plannedAt, closedAt);
    }

    FollowUp on(LocalDate newDay, @Nullable LocalTime newTime, Instant newDue) {
        return new FollowUp(
                id, ownerId, communityId, newDay, newTime, zoneId, newDue, what, origin, state, plannedAt, closedAt);
    }
}
