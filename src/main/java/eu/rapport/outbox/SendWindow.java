package eu.rapport.outbox;

import eu.rapport.outbox.Receivers.Loud;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When a message may be sent.
 *
 * @param from the earliest moment, null for at once
 * @param quietFrom from when on it waits for its receiver's next loud time, null for one that may leave at any hour
 * @param expiresAt from when on it is better not said at all, null for never
 */
public record SendWindow(
        @Nullable Instant from,
        @Nullable Instant quietFrom,
        @Nullable Instant expiresAt) {
    /** At any hour, from now on. */
    public static final SendWindow NOW = new SendWindow(null, null, null);

    /** At any hour, from a moment on. */
    public static SendWindow from(Instant moment) {
        return new SendWindow(moment, null, null);
    }

    /** Only while its receiver may be disturbed. */
    public static SendWindow in(Loud loud) {
        return new SendWindow(loud.from(), loud.until(), null);
    }

    /** The same, but not from that moment on. */
    public SendWindow before(Instant end) {
        return new SendWindow(from, quietFrom, end);
    }
}
