package eu.rapport.outbox;

import eu.rapport.outbox.Receivers.Loud;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When a message may leave.
 *
 * @param from the earliest moment, null for at once
 * @param quietFrom from when on it waits for its receiver's next loud time, null for one that may leave at any hour
 * @param expiresAt from when on it is better not said at all, null for never
 */
public record When(
        @Nullable Instant from,
        @Nullable Instant quietFrom,
        @Nullable Instant expiresAt) {
    /** At any hour, from now on. */
    public static final When NOW = new When(null, null, null);

    /** At any hour, from a moment on. */
    public static When from(Instant moment) {
        return new When(moment, null, null);
    }

    /** Only while its receiver may be disturbed. */
    public static When in(Loud loud) {
        return new When(loud.from(), loud.until(), null);
    }

    /** The same, but not from that moment on. */
    public When before(Instant end) {
        return new When(from, quietFrom, end);
    }
}
