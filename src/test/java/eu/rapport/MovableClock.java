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
    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    private volatile Duration ahead = Duration.ZERO;
    private volatile Runnable moved = () -> {};

    /** Runs whenever it is moved. */
    void whenMoved(Runnable then) {
        moved = then;
    }

    /** It begins on a Tuesday morning, so that no quiet hours and no Sunday come between a test and what it waits for. */
    public static MovableClock fromTuesdayMorning() {
        MovableClock clock = new MovableClock();
        clock.goOnTo(DayOfWeek.TUESDAY, LocalTime.of(10, 0));
        return clock;
    }

    /** Goes on to the next such day at this time in Brussels. */
    public void goOnTo(DayOfWeek day, LocalTime time) {
        set(instant()
                .atZone(BRUSSELS)
                .with(TemporalAdjusters.next(day))
                .with(time)
                .toInstant());
    }

    /** Moves it on. */
    public void move(Duration by) {
        ahead = ahead.plus(by);
        moved.run();
    }

    /** Lets it be this moment, and go on from there. */
    public void set(Instant moment) {
        ahead = Duration.between(Instant.now(), moment);
        moved.run();
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
