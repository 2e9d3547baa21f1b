package eu.rapport.outbox;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Telegram's limits: 30 messages a second over all; a private chat one a second, three at once; a group one a second and 20 a
 * minute. A bucket of c that refills r in a time lets c + r through in the worst such time, and as many messages as are on
 * their way can arrive closer together than they left: the figures stay below the limits by that.
 */
@Component
class Limits {
    private static final int MANY = 5_000;
    private static final double SECOND = 1e9;

    private final boolean limited;
    private final LongSupplier nanos;
    private final Map<Long, List<Bucket>> chats = new HashMap<>();
    private Bucket everyone;

    @Autowired
    Limits(OutboxSettings settings) {
        this(settings.limited(), System::nanoTime);
    }

    Limits(boolean limited, LongSupplier nanos) {
        this.limited = limited;
        this.nanos = nanos;
        this.everyone = new Bucket(1, 25, nanos.getAsLong());
    }

    /** How long nothing may be sent to anybody. */
    synchronized long nanosUntilAnybody() {
        return limited ? everyone.nanosUntilOne(nanos.getAsLong()) : 0;
    }

    /** How long nothing may be sent to a chat. */
    synchronized long nanosUntil(long chatId) {
        long now = nanos.getAsLong();
        return limited
                ? of(chatId, now).stream()
                        .mapToLong(each -> each.nanosUntilOne(now))
                        .max()
                        .orElse(0)
                : 0;
    }

    /** Takes note that a message is sent. */
    void spend(long chatId) {
        spend(chatId, nanos.getAsLong());
    }

    /** Takes note that what was sent to a chat has arrived, perhaps long after it left: what it may get next is counted from now. */
    synchronized void arrived(long chatId) {
        long now = nanos.getAsLong();
        of(chatId, now).forEach(each -> each.countFrom(now));
    }

    /** Takes note of what somebody else has sent, the oldest first; what was known before is forgotten. */
    synchronized void restore(List<Attempts.Attempt> attempts) {
        long now = nanos.getAsLong();
        chats.clear();
        everyone = new Bucket(1, 25, now - (long) (61 * SECOND));
        attempts.forEach(each -> spend(each.chatId(), now - (long) (each.secondsAgo() * SECOND)));
    }

    private synchronized void spend(long chatId, long at) {
        if (limited) {
            everyone.spend(at);
            of(chatId, at).forEach(each -> each.spend(at));
        }
    }

    private List<Bucket> of(long chatId, long now) {
        if (chats.size() > MANY) { // full ones hold no memory worth keeping
            chats.values().removeIf(each -> each.stream().allMatch(bucket -> bucket.isFull(now)));
        }
        return chats.computeIfAbsent(
                chatId,
                chat -> chat < 0
                        ? List.of(new Bucket(3, 17 / 60.0, now), new Bucket(1, 1, now))
                        : List.of(new Bucket(3, 1, now)));
    }

    /** So many at once, and then so many a second. */
    private static final class Bucket {
        private final double capacity;
        private final double perSecond;
        private double tokens;
        private long at;

        Bucket(double capacity, double perSecond, long now) {
            this.capacity = capacity;
            this.perSecond = perSecond;
            this.tokens = capacity;
            this.at = now;
        }

        void spend(long now) {
            tokens = at(now) - 1;
            at = now;
        }

        void countFrom(long now) {
            at = Math.max(at, now);
        }

        boolean isFull(long now) {
            return at(now) >= capacity;
        }

        long nanosUntilOne(long now) {
            return (long) Math.ceil(Math.max(0, 1 - at(now)) / perSecond * SECOND);
        }

        private double at(long now) {
            return Math.min(capacity, tokens + Math.max(0, now - at) / SECOND * perSecond);
        }
    }
}
