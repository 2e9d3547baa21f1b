package eu.rapport.followups;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/**
 * One time that a follow-up's owner is to be told: the first, or a snooze.
 *
 * @param timed whether it comes at its time even in quiet hours
 * @param intendedAt when it was to come; stays when quiet hours put {@code dueAt} off
 * @param replaces the untold delivery that this one was put in the place of
 */
@Table("follow_up_delivery")
record Delivery(
        @Id long id,
        long followUpId,
        boolean timed,
        Instant intendedAt,
        Instant dueAt,
        State state,
        @Nullable Long replaces,
        @Nullable Instant toldAt) {

    enum State {
        PLANNED,
        TOLD,
        DROPPED
    }

    static Delivery at(long followUpId, boolean timed, Instant due, @Nullable Long replaces) {
        return new Delivery(0, followUpId, timed, due, due, State.PLANNED, replaces, null);
    }

    Delivery in(State next) {
        return new Delivery(id, followUpId, timed, intendedAt, dueAt, next, replaces, toldAt);
    }

    Delivery putOffTo(Instant later) {
        return new Delivery(id, followUpId, timed, intendedAt, later, state, replaces, toldAt);
    }

    Delivery replanned(Instant due) {
        return new Delivery(id, followUpId, timed, due, due, state, replaces, toldAt);
    }
}
