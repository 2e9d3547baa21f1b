package eu.rapport.soak;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Calls that sent something, as Telegram saw them, held against its limits. */
record Sends(List<Send> all) {
    private static final long SECOND = Duration.ofSeconds(1).toNanos();

    /** A call at a moment, in nanoseconds of any clock. */
    record Send(long chatId, long nanos) {}

    /** A call that was refused, and how long the chat was to be left alone. */
    record Refusal(long chatId, long nanos, int retryAfterSeconds) {}

    /** Calls that came while 30 others lay within the last second. */
    int overAll() {
        return tooMany(all, 30, SECOND);
    }

    /** Calls to private chats beyond three at once and one a second. */
    int overPrivate() {
        return byChat(false).stream().mapToInt(Sends::overBucket).sum();
    }

    /** Calls to groups while 20 others lay within the last minute. */
    int overGroup() {
        return byChat(true).stream()
                .mapToInt(sends -> tooMany(sends, 20, 60 * SECOND))
                .sum();
    }

    /** Calls to a chat before the time had passed that it was to be left alone. */
    int tooEarly(Collection<Refusal> refusals) {
        return (int) all.stream()
                .filter(send -> refusals.stream().anyMatch(refusal -> isTooEarly(send, refusal)))
                .count();
    }

    private static boolean isTooEarly(Send send, Refusal refusal) {
        long since = send.nanos() - refusal.nanos();
        return send.chatId() == refusal.chatId() && since > 0 && since < refusal.retryAfterSeconds() * SECOND;
    }

    private Collection<List<Send>> byChat(boolean groups) {
        Map<Long, List<Send>> chats =
                all.stream().filter(send -> send.chatId() < 0 == groups).collect(Collectors.groupingBy(Send::chatId));
        return chats.values();
    }

    private static int tooMany(List<Send> sends, int most, long nanos) {
        Deque<Long> recent = new ArrayDeque<>();
        int over = 0;
        for (Send send : sends) {
            while (!recent.isEmpty() && send.nanos() - recent.peek() >= nanos) {
                recent.remove();
            }
            if (recent.size() >= most) {
                over++;
            }
            recent.add(send.nanos());
        }
        return over;
    }

    /** A tenth of a message is granted: what leaves in time may arrive a little closer together. */
    private static int overBucket(List<Send> sends) {
        double tokens = 3.1;
        long last = sends.getFirst().nanos();
        int over = 0;
        for (Send send : sends) {
            tokens = Math.min(3.1, tokens + (send.nanos() - last) / (double) SECOND);
            last = send.nanos();
            if (tokens < 1) {
                over++;
            } else {
                tokens--;
            }
        }
        return over;
    }
}
