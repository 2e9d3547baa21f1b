package eu.rapport.outbox;

import eu.rapport.instances.Lease;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps the courier going from when the application is ready until it stops, whatever happens in a round. */
@Component
class CourierLoop implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(CourierLoop.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    /** A courier that has not gone a round for so long leaves its role to another instance. */
    private static final Duration STUCK = Duration.ofSeconds(30);

    private final Courier courier;
    private final Waiting waiting;
    private volatile boolean running;
    private volatile long beatAt = System.nanoTime();
    private @Nullable Thread thread;

    CourierLoop(Courier courier, Waiting waiting) {
        this.courier = courier;
        this.waiting = waiting;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        start();
    }

    @Override
    public synchronized void start() {
        if (running) {
            return;
        }
        running = true;
        beatAt = System.nanoTime();
        courier.lease().seek(waiting::wake, () -> sinceLastBeat().compareTo(STUCK) < 0);
        thread = Thread.ofPlatform().name("courier").start(this::run);
    }

    /** Claims nothing more, waits for what is on its way, and writes it down. */
    @Override
    public synchronized void stop() {
        running = false;
        waiting.wake();
        if (thread != null) {
            try {
                thread.join(PATIENCE);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        courier.lease().giveUp();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public boolean isAutoStartup() {
        return false;
    }

    /** Workers, who fill the outbox, stop before. */
    @Override
    public int getPhase() {
        return DEFAULT_PHASE - 20;
    }

    Lease lease() {
        return courier.lease();
    }

    Duration sinceLastBeat() {
        return Duration.ofNanos(System.nanoTime() - beatAt);
    }

    private void run() {
        while (running || !courier.idle()) {
            beatAt = System.nanoTime();
            try {
                courier.round(running);
            } catch (RuntimeException | Error e) {
                log.warn("The courier was interrupted: {}", e.getClass().getName());
                log.debug("The courier was interrupted", e);
                rest();
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private void rest() {
        try {
            waiting.await(Duration.ofSeconds(1).toNanos());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
