package eu.rapport.telegram;

import eu.rapport.instances.Lease;
import eu.rapport.instances.Leases;
import eu.rapport.telegram.TelegramSettings.Mode;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps the poller polling from when the application is ready until it stops, whatever happens. One instance at a time. */
@Component
class PollLoop implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(PollLoop.class);
    private static final Duration SHORTEST_PAUSE = Duration.ofMillis(500);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    private final Poller poller;
    private final UpdatesCall updates;
    private final WarmUp warmUp;
    private final TelegramSettings settings;
    private final Lease lease;
    private final PollHealth health;
    private volatile boolean running;
    private int failures;
    private @Nullable Thread thread;

    PollLoop(
            Poller poller,
            UpdatesCall updates,
            WarmUp warmUp,
            TelegramSettings settings,
            Leases leases,
            PollHealth health) {
        this.poller = poller;
        this.updates = updates;
        this.warmUp = warmUp;
        this.settings = settings;
        this.lease = leases.of("poller");
        this.health = health;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        start();
    }

    @Override
    public synchronized void start() {
        if (running || !settings.hasToken() || settings.mode() != Mode.POLLING) {
            return;
        }
        running = true;
        lease.seek(this::wake);
        thread = Thread.ofPlatform().name("poller").start(this::run);
    }

    @Override
    public void stop() {
        running = false;
        updates.cancel();
        wake();
        Thread loop = thread;
        if (loop != null) {
            try {
                loop.join(Duration.ofSeconds(5));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        lease.giveUp();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public boolean isAutoStartup() {
        return false;
    }

    private void run() {
        warmUp.run();
        while (running) {
            health.beat(lease.held());
            if (lease.held()) {
                round();
            } else {
                rest(SHORTEST_PAUSE);
            }
        }
    }

    private void round() {
        try {
            boolean news = poller.poll();
            if (failures > 0) {
                log.info("Polling goes on");
            }
            failures = 0;
            health.succeeded();
            if (!news) {
                rest(SHORTEST_PAUSE);
            }
        } catch (PollTrouble e) {
            recover(e.getMessage(), e.leastPause());
        } catch (RuntimeException | Error e) {
            log.debug("Polling failed", e);
            recover(e.getClass().getName(), Duration.ZERO);
        }
    }

    private void recover(@Nullable String reason, Duration leastPause) {
        if (!running) {
            return;
        }
        Duration pause = leastPause.compareTo(backOff()) > 0 ? leastPause : backOff();
        failures++;
        health.failed();
        if (failures == 1 || failures % 20 == 0) {
            log.warn("Polling failed ({} times in a row): {}", failures, reason);
        }
        rest(pause);
    }

    private Duration backOff() {
        long most = Math.min(LONGEST_PAUSE.toMillis(), SHORTEST_PAUSE.toMillis() << Math.min(failures, 10));
        return Duration.ofMillis(ThreadLocalRandom.current().nextLong(most / 2, most + 1));
    }

    private synchronized void wake() {
        notifyAll();
    }

    /** A pause, cut short only by the end; the loop beats on, so that a long one does not look like death. */
    private synchronized void rest(Duration pause) {
        long end = System.nanoTime() + pause.toNanos();
        try {
            for (long left = end - System.nanoTime(); running && left > 0; left = end - System.nanoTime()) {
                wait(Math.min(left / 1_000_000 + 1, 10_000));
                health.beat(lease.held());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            running = false;
        }
    }
}
