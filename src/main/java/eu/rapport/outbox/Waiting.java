package eu.rapport.outbox;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/**
 * The chats that are worth a look by the courier: the more urgent first, then in order of arrival; those that have to wait, by
 * when they may go on. Only a hint: what is lost here with a crash is found again by the sweep.
 */
@Component
class Waiting {
    private record Place(long chatId, Urgency urgency, long number) {}

    private record Later(long chatId, Urgency urgency, long atNanos) {}

    private final TreeSet<Place> ready =
            new TreeSet<>(Comparator.comparing(Place::urgency).thenComparing(Place::number));
    private final Map<Long, Place> placeOf = new HashMap<>();
    private final PriorityQueue<Later> later = new PriorityQueue<>((a, b) -> Long.signum(a.atNanos() - b.atNanos()));
    private final Map<Long, Long> notBefore = new HashMap<>();
    private final Set<Long> onTheWay = new HashSet<>();
    private final Map<Long, Urgency> again = new HashMap<>();
    private final Limits limits;
    private long everyoneNotBefore = System.nanoTime();
    private long number;
    private boolean woken;

    Waiting(Limits limits) {
        this.limits = limits;
    }

    /** A chat has something to be sent. */
    synchronized void offer(long chatId, Urgency urgency) {
        if (onTheWay.contains(chatId)) {
            again.merge(chatId, urgency, Waiting::moreUrgent);
        } else {
            enqueue(chatId, urgency);
        }
        wake();
    }

    /** At most so many chats that may be sent to now; they are on their way until they are back. */
    synchronized List<Long> take(int most) {
        long now = System.nanoTime();
        while (!later.isEmpty() && later.peek().atNanos() - now <= 0) {
            Later due = later.remove();
            enqueue(due.chatId(), due.urgency());
        }
        List<Long> taken = new ArrayList<>();
        while (taken.size() < most && !ready.isEmpty() && nanosUntilAnybody(now) == 0) {
            Place place = ready.removeFirst();
            placeOf.remove(place.chatId());
            long wait = nanosUntil(place.chatId(), now);
            if (wait > 0) {
                later.add(new Later(place.chatId(), place.urgency(), now + wait));
            } else {
                limits.spend(place.chatId());
                onTheWay.add(place.chatId());
                taken.add(place.chatId());
            }
        }
        return taken;
    }

    /** A chat's message is through, or none was found; what came for it meanwhile is next. */
    synchronized void back(long chatId) {
        onTheWay.remove(chatId);
        Urgency missed = again.remove(chatId);
        if (missed != null) {
            enqueue(chatId, missed);
            wake();
        }
    }

    /** These chats and no others: whichever was never given back is so now. */
    synchronized void onTheWayAre(Set<Long> chats) {
        List.copyOf(onTheWay).stream().filter(each -> !chats.contains(each)).forEach(this::back);
    }

    /** Nothing goes to a chat for so long. */
    synchronized void pause(long chatId, long nanos) {
        notBefore.merge(chatId, System.nanoTime() + nanos, Waiting::later);
    }

    /** Nothing goes to anybody for so long. */
    synchronized void pauseEverybody(long nanos) {
        everyoneNotBefore = later(everyoneNotBefore, System.nanoTime() + nanos);
    }

    /** Waits until there is something to do, or for so long at most. */
    synchronized void await(long mostNanos) throws InterruptedException {
        long end = System.nanoTime() + Math.min(mostNanos, nanosUntilNext());
        long left = end - System.nanoTime();
        while (!woken && left > 0) {
            wait(left / 1_000_000, (int) (left % 1_000_000));
            left = end - System.nanoTime();
        }
        woken = false;
    }

    /** What was sent to a chat has arrived. */
    void arrived(long chatId) {
        limits.arrived(chatId);
        wake();
    }

    synchronized void wake() {
        woken = true;
        notifyAll();
    }

    synchronized void clear() {
        ready.clear();
        placeOf.clear();
        later.clear();
        again.clear();
    }

    private void enqueue(long chatId, Urgency urgency) {
        Place old = placeOf.get(chatId);
        if (old != null && old.urgency().compareTo(urgency) <= 0) {
            return;
        }
        if (old != null) {
            ready.remove(old);
        }
        Place place = new Place(chatId, urgency, number++);
        placeOf.put(chatId, place);
        ready.add(place);
    }

    private long nanosUntilNext() {
        long now = System.nanoTime();
        if (!ready.isEmpty()) {
            return nanosUntilAnybody(now);
        }
        return later.isEmpty() ? Long.MAX_VALUE : Math.max(0, later.peek().atNanos() - now);
    }

    private long nanosUntilAnybody(long now) {
        return Math.max(Math.max(0, everyoneNotBefore - now), limits.nanosUntilAnybody());
    }

    private long nanosUntil(long chatId, long now) {
        Long paused = notBefore.get(chatId);
        if (paused != null && paused - now <= 0) {
            notBefore.remove(chatId);
            paused = null;
        }
        return Math.max(paused == null ? 0 : paused - now, limits.nanosUntil(chatId));
    }

    private static Urgency moreUrgent(Urgency one, Urgency other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static long later(long one, long other) {
        return one - other >= 0 ? one : other;
    }
}
