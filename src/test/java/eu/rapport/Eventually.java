package eu.rapport;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for what happens elsewhere, no longer than it takes. */
public final class Eventually {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private Eventually() {}

    /** Looks again and again until it is so; fails after 20 seconds. */
    public static void so(String what, BooleanSupplier condition) {
        so(what, PATIENCE, condition);
    }

    /** Looks again and again until it is so; fails after the given time, or when interrupted. */
    public static void so(String what, Duration patience, BooleanSupplier condition) {
        long end = System.nanoTime() + patience.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() - end > 0) {
                throw new AssertionError("Not within " + patience.toSeconds() + " s: " + what);
            }
            LockSupport.parkNanos(5_000_000);
            if (Thread.interrupted()) {
                throw new AssertionError("Interrupted while waiting: " + what);
            }
        }
    }
}
