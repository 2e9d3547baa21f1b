package eu.rapport.outbox;

import eu.rapport.outbox.Backlog.Standing;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Notices when sending stands still, whichever instance has the role: something could go out and for a minute no attempt ended, or
 * one entry stays on its way although its lease is over, whatever else moves. Looks from outside, on a thread of its own.
 */
@Component
class Standstill implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(Standstill.class);
    private static final Duration LOOK_EVERY = Duration.ofSeconds(5);

    private final Backlog backlog;
    private final Clock clock;
    private final Duration patience;
    private @Nullable ScheduledExecutorService timer;
    private @Nullable Standing seen;
    private long movedAt = System.nanoTime();
    private long sameLostSince = System.nanoTime();
    private long saidAt;
    private volatile boolean lasting;

    Standstill(Backlog backlog, Clock clock, OutboxSettings settings) {
        this.backlog = backlog;
        this.clock = clock;
        this.patience = settings.patience();
    }

    /** Whether it stands still now. */
    boolean lasts() {
        return lasting;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        start();
    }

    @Override
    public synchronized void start() {
        if (timer == null) {
            timer = Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("outbox-watch").factory());
            long often = Math.min(LOOK_EVERY.toMillis(), patience.toMillis() / 4);
            var unused = timer.scheduleWithFixedDelay(this::look, often, often, TimeUnit.MILLISECONDS);
        }
    }

    @Override
    public synchronized void stop() {
        if (timer != null) {
            timer.shutdownNow();
            timer = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return timer != null;
    }

    @Override
    public boolean isAutoStartup() {
        return false;
    }

    private void look() {
        try {
            judge(backlog.standing(clock.instant()));
        } catch (DataAccessException | TransactionException e) {
            seen = null; // without a database nothing can move
        }
    }

    private void judge(Standing now) {
        Standing before = seen;
        seen = now;
        long time = System.nanoTime();
        if (before == null || now.could() == 0 || now.attempts() != before.attempts()) {
            movedAt = time;
        }
        if (before == null || now.oldestLost() == 0 || now.oldestLost() != before.oldestLost()) {
            sameLostSince = time;
        }
        boolean lasted = lasting;
        lasting = time - movedAt > patience.toNanos() || time - sameLostSince > 2 * patience.toNanos();
        if (lasting && (!lasted || time - saidAt > patience.toNanos())) {
            saidAt = time;
            log.warn(
                    "Sending stands still: {} messages could go out, {} are on their way beyond their time",
                    now.could(),
                    now.lost());
        }
    }
}
