package eu.rapport.inbox;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Those who work the inbox off: a few threads, woken by what comes in, and a sweep for what was left by others. */
@Component
class Workers implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(Workers.class);
    private static final Duration SWEEP_EVERY = Duration.ofSeconds(1);
    private static final Duration REST_AFTER_FAILURE = Duration.ofSeconds(1);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Lanes lanes;
    private final LaneTurn turn;
    private final InboxTable table;
    private final InboxSettings settings;
    private final List<Thread> threads = new ArrayList<>();
    private @Nullable ScheduledExecutorService timer;
    private volatile boolean running;

    Workers(Lanes lanes, LaneTurn turn, InboxTable table, InboxSettings settings) {
        this.lanes = lanes;
        this.turn = turn;
        this.table = table;
        this.settings = settings;
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
        lanes.open();
        ScheduledExecutorService sweeper = new ScheduledThreadPoolExecutor(
                1, Thread.ofPlatform().name("inbox-sweep").factory(), new ThreadPoolExecutor.DiscardPolicy());
        timer = sweeper;
        sweeper.scheduleWithFixedDelay(this::sweep, 0, SWEEP_EVERY.toMillis(), TimeUnit.MILLISECONDS);
        for (int number = 1; number <= settings.workers(); number++) {
            threads.add(Thread.ofPlatform().name("inbox-" + number).start(() -> work(sweeper)));
        }
    }

    /** Lets everybody finish the transaction that they are in. */
    @Override
    public synchronized void stop() {
        running = false;
        if (timer != null) {
            timer.shutdownNow();
        }
        lanes.close();
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        for (Thread thread : threads) {
            try {
                thread.join(Duration.ofNanos(Math.max(1, deadline - System.nanoTime())));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        threads.clear();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public boolean isAutoStartup() {
        return false;
    }

    private void work(ScheduledExecutorService timer) {
        while (running) {
            Long chat = lanes.take();
            if (chat == null) {
                return;
            }
            LaneTurn.Result result = attempt(chat);
            lanes.giveBack(chat, result.more());
            if (result.pause() != null && running) {
                timer.schedule(() -> lanes.offer(chat), result.pause().toMillis(), TimeUnit.MILLISECONDS);
            }
        }
    }

    private LaneTurn.Result attempt(long chat) {
        try {
            return turn.take(chat);
        } catch (RuntimeException | Error e) {
            log.warn("A chat's turn failed: {}", Setback.describe(e));
            log.debug("A chat's turn failed", e);
            return new LaneTurn.Result(false, REST_AFTER_FAILURE);
        }
    }

    private void sweep() {
        try {
            lanes.offerAll(table.chatsWithWork());
        } catch (RuntimeException | Error e) {
            log.warn("The inbox could not be swept: {}", Setback.describe(e));
        }
    }
}
