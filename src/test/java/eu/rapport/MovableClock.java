package eu.rapport;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that goes on like any other until it is moved. */
public final class MovableClock extends Clock {
    private volatile Duration ahead = Duration.ZERO;

    /** Moves it on. */
    public void move(Duration by) {
        ahead = ahead.plus(by);
    }

    /** Lets it be this moment, and go on from there. */
    public void set(Instant moment) {
        ahead = Duration.between(Instant.now(), moment);
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }
}
