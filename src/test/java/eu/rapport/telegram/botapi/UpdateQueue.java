package eu.rapport.telegram.botapi;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * Updates waiting for the bot, with the server's habits: an offset deletes what is below it, one that lies far above the newest
 * is ignored and deletes nothing, messages wait a day and presses 150 seconds.
 */
final class UpdateQueue {
    private static final Duration MESSAGE = Duration.ofHours(24);
    private static final Duration PRESS = Duration.ofSeconds(150);

    private record Waiting(String json, Instant expires) {}

    private final TreeMap<Long, Waiting> updates = new TreeMap<>();
    private final InstantSource clock;
    private long next = ThreadLocalRandom.current().nextLong(2_000_001, 1_000_000_000);
    private Instant firstExpiry = Instant.MAX;
    private long polls;
    private boolean reversed;

    UpdateQueue(InstantSource clock) {
        this.clock = clock;
    }

    synchronized long add(ObjectNode update) {
        update.put("update_id", next);
        return put(update.toString(), update.has("callback_query") ? PRESS : MESSAGE);
    }

    /** Puts in an element as it is, under the next number, whether it is an update or not. */
    synchronized long addRaw(String json) {
        return put(json.replace("$ID", Long.toString(next)), MESSAGE);
    }

    /** As after a week without updates: the next one gets any number. */
    synchronized void continueAt(long id) {
        next = id;
    }

    synchronized void reverse(boolean reversed) {
        this.reversed = reversed;
    }

    /** Ends the poll that is waiting. */
    synchronized void terminate() {
        polls++;
        notifyAll();
    }

    synchronized int size() {
        expire();
        return updates.size();
    }

    /** Waits for updates; null where another poll, or the end, came between. */
    synchronized @Nullable List<String> poll(long offset, int limit, Duration timeout) throws InterruptedException {
        long mine = ++polls;
        notifyAll();
        long end = System.nanoTime() + timeout.toNanos();
        confirm(offset);
        while (true) {
            List<String> found = head(offset, limit);
            long left = end - System.nanoTime();
            if (!found.isEmpty() || left <= 0) {
                return found;
            }
            wait(left / 1_000_000 + 1);
            if (polls != mine) {
                return null;
            }
        }
    }

    private void confirm(long offset) {
        expire();
        if (offset < 0) {
            while (updates.size() > -offset) {
                updates.pollFirstEntry();
            }
        } else if (isValid(offset)) {
            updates.headMap(offset).clear();
        }
    }

    private boolean isValid(long offset) {
        return offset > 0 && offset <= next + 10 && offset >= next - 2_000_000;
    }

    private List<String> head(long offset, int limit) {
        List<String> found = new ArrayList<>();
        for (Map.Entry<Long, Waiting> each : updates.entrySet()) {
            if (found.size() == limit) {
                break;
            }
            if (each.getKey() >= offset || !isValid(offset)) {
                found.add(each.getValue().json());
            }
        }
        return reversed ? found.reversed() : found;
    }

    /** Looks only when something may have expired: thousands can wait. */
    private void expire() {
        Instant now = clock.instant();
        if (now.isBefore(firstExpiry)) {
            return;
        }
        for (Iterator<Waiting> all = updates.values().iterator(); all.hasNext(); ) {
            if (!all.next().expires().isAfter(now)) {
                all.remove();
            }
        }
        firstExpiry = updates.values().stream()
                .map(Waiting::expires)
                .min(Instant::compareTo)
                .orElse(Instant.MAX);
    }

    private long put(String json, Duration life) {
        Instant expires = clock.instant().plus(life);
        firstExpiry = expires.isBefore(firstExpiry) ? expires : firstExpiry;
        updates.put(next, new Waiting(json, expires));
        notifyAll();
        return next++;
    }
}
