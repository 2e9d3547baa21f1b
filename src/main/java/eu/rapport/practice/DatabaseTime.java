package eu.rapport.practice;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/**
 * The database's time, so that instances whose machines' clocks differ decide alike and nothing comes too early. It is asked for
 * once a minute and counted on by the machine's clock in between.
 */
final class DatabaseTime implements InstantSource, AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(DatabaseTime.class);
    /** Less than that is as much the way there and back as a difference. */
    private static final Duration NEGLIGIBLE = Duration.ofSeconds(1);

    private final InstantSource own;
    private final Supplier<Instant> database;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("database-time").factory());

    private volatile Duration ahead = Duration.ZERO;

    DatabaseTime(InstantSource own, Supplier<Instant> database) {
        this.own = own;
        this.database = database;
        compare();
        var unused = timer.scheduleWithFixedDelay(this::compare, 1, 1, TimeUnit.MINUTES);
    }

    @Override
    public Instant instant() {
        return own.instant().plus(ahead);
    }

    void compare() {
        try {
            Instant asked = own.instant();
            Instant there = database.get();
            Duration took = Duration.between(asked, own.instant());
            if (took.compareTo(NEGLIGIBLE) < 0) {
                goBy(Duration.between(asked.plus(took.dividedBy(2)), there));
            }
        } catch (DataAccessException away) {
            log.debug("The database does not tell its time", away);
        }
    }

    private void goBy(Duration difference) {
        boolean counts = difference.abs().compareTo(NEGLIGIBLE) > 0;
        if (counts && ahead.isZero()) {
            log.warn("This machine's clock is {} s behind the database's, whose time counts", difference.toSeconds());
        }
        ahead = counts ? difference : Duration.ZERO;
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
