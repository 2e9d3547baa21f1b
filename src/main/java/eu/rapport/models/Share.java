package eu.rapport.models;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How often a model may be asked on account of one person: twenty times an hour, counted by each instance for itself. */
public final class Share {
    private static final Duration HOUR = Duration.ofHours(1);
    private static final int MOST = 20;

    private final Clock clock;
    private final Map<Long, Deque<Instant>> asked = new ConcurrentHashMap<>();

    public Share(Clock clock) {
        this.clock = clock;
    }

    /** Takes one time of the person's share; false where it is used up. */
    public boolean take(long personId) {
        Instant now = clock.instant();
        Deque<Instant> times = asked.computeIfAbsent(personId, id -> new ArrayDeque<>());
        synchronized (times) {
            while (!times.isEmpty() && times.getFirst().isBefore(now.minus(HOUR))) {
                times.removeFirst();
            }
            return times.size() < MOST && times.add(now);
        }
    }
}
