package eu.rapport.practice;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The real time and what it was moved on by; the town's history is lived in a time that lies behind. */
@Component
@PracticeOnly
class PracticeTime implements InstantSource {
    private final InstantSource real = Clock.systemUTC();
    private final JdbcClient jdbc;

    private volatile Duration ahead;

    PracticeTime(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.ahead = Duration.ofSeconds(jdbc.sql("select seconds_ahead from practice_clock")
                .query(Long.class)
                .single());
    }

    @Override
    public Instant instant() {
        return real.instant().plus(ahead);
    }

    /** Moves the time on, for good. */
    void move(Duration by) {
        Duration moved = ahead.plus(by);
        jdbc.sql("update practice_clock set seconds_ahead = ?")
                .param(moved.toSeconds())
                .update();
        ahead = moved;
    }

    /** Lets it be another time until further notice, or the next start. */
    void pretend(Instant now) {
        ahead = Duration.between(real.instant(), now);
    }
}
