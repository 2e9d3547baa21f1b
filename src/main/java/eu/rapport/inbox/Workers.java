package eu.rapport.inbox;

import eu.rapport.shared.Setback;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
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
    private final Set<Shift> shifts = ConcurrentHashMap.newKeySet();
    private final List<Thread> threads = new ArrayList<>();
    private @Nullable ScheduledExecutorService timer;
    private volatile boolean running;
    private volatile long sweptAt = System.nanoTime();

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
        long often = Math.min(1000, settings.patience().toMillis() / 4);
        sweeper.scheduleWithFixedDelay(this::watch, often, often, TimeUnit.MILLISECONDS);
        for (int number = 1; number <= settings.workers(); number++) {
            hire(sweeper);
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

    private void hire(ScheduledExecutorService timer) {
        threads.add(Thread.ofPlatform().name("inbox-worker").start(() -> work(timer)));
    }

    private void work(ScheduledExecutorService timer) {
        while (running) {
            Long chat = lanes.take();
            if (chat == null) {
                return;
            }
            Shift shift = new Shift(chat);
            shifts.add(shift);
            LaneTurn.Result result = attempt(() -> turn.take(shift));
            shifts.remove(shift);
            if (!shift.end()) {
                return;
            }
            settle(chat, result, timer);
        }
    }

    private void settle(long chat, LaneTurn.Result result, ScheduledExecutorService timer) {
        lanes.giveBack(chat, result.more());
        if (result.pause() != null && running) {
            timer.schedule(() -> lanes.offer(chat), result.pause().toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    /** Cuts short what takes too long. Where that does not help, the worker is left to itself and another hired in its place. */
    private void watch() {
        for (Shift shift : shifts) {
            shift.check(settings.patience()).ifPresent(failure -> replace(shift, failure));
        }
    }

    private synchronized void replace(Shift shift, HandlingFailed failure) {
        ScheduledExecutorService sweeper = timer;
        if (!running || sweeper == null) {
            return;
        }
        log.error(
                "Update {} keeps a worker busy without end; another takes its place",
                failure.update().id());
        shifts.remove(shift);
        hire(sweeper);
        // it may have to wait until the database ends the worker's transaction
        long chat = shift.chatId();
        Thread.ofVirtual().start(() -> settle(chat, attempt(() -> turn.goOn(new Shift(chat), failure)), sweeper));
    }

    private static LaneTurn.Result attempt(Supplier<LaneTurn.Result> turn) {
        try {
            return turn.get();
        } catch (RuntimeException | Error e) {
            log.warn("A chat's turn failed: {}", Setback.describe(e));
            log.debug("A chat's turn failed", e);
            return new LaneTurn.Result(false, REST_AFTER_FAILURE);
        }
    }

    Duration sinceLastSweep() {
        return Duration.ofNanos(System.nanoTime() - sweptAt);
    }

    private void sweep() {
        sweptAt = System.nanoTime();
        try {
            lanes.offerAll(table.chatsWithWork());
        } catch (RuntimeException | Error e) {
            log.warn("The inbox could not be swept: {}", Setback.describe(e));
        }
    }
}
