package eu.rapport.models;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Leaves something alone for a while after it failed several times in a row. */
final class Breaker {
    private static final int FAILURES = 3;
    private static final Duration REST = Duration.ofMinutes(2);

    private final Clock clock;
    private int failures;
    private Instant restsUntil = Instant.MIN;

    Breaker(Clock clock) {
        this.clock = clock;
    }

    synchronized boolean letsThrough() {
        return !clock.instant().isBefore(restsUntil);
    }

    synchronized void went(boolean well) {
        failures = well ? 0 : failures + 1;
        if (failures >= FAILURES) {
            failures = 0;
            restsUntil = clock.instant().plus(REST);
        }
    }
}
