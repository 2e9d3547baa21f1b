package eu.rapport;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;

/** A clock that goes on like any other until it is moved. */
public final class MovableClock extends Clock {
    private volatile Duration ahead = Duration.ZERO;

    /** It begins on a Tuesday at nine (UTC), so that no quiet hours and no Sunday come between a test and what it waits for. */
    public static MovableClock fromTuesdayMorning() {
        MovableClock clock = new MovableClock();
        clock.set(Instant.now()
                .atZone(ZoneOffset.UTC)
                .with(TemporalAdjusters.next(DayOfWeek.TUESDAY))
                .with(LocalTime.of(9, 0))
                .toInstant());
        return clock;
    }

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
