package eu.rapport.outbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Knows when people may be disturbed. Implemented by the package that knows people. */
public interface Receivers {
    /**
     * A time in which somebody may be disturbed.
     *
     * @param until the first moment at which they are to be left alone again; null for never
     */
    record Loud(Instant from, @Nullable Instant until) {}

    /** The first such time of whoever reads a chat that is not over at a moment; always, where nobody is known there. */
    Loud loudFrom(long chatId, Instant moment);
}
