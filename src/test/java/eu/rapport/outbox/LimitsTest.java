package eu.rapport.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import eu.rapport.Eventually;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Telegram's limits, measured where messages arrive. */
class LimitsTest {
    @AutoClose
    private final TestOutbox box = TestOutbox.with();

    @Test
    void thirtyASecondOverAllAndRepliesGoFirst() {
        for (int chat = 1; chat <= 120; chat++) {
            box.put(chat, Urgency.DIGEST, "digest");
        }
        box.start();
        Eventually.so("the round is under way", () -> box.heard().size() > 30);

        box.put(1000, Urgency.REPLY, "reply");

        Eventually.so("all arrived", () -> box.heard().size() == 121);
        assertThat(mostWithin(box.recipient.all(), Duration.ofSeconds(1))).isLessThanOrEqualTo(30);
        assertThat(box.heard().indexOf("reply")).isLessThan(60);
    }

    @Test
    void aChatThreeAtOnceThenOneASecondAGroupOneASecond() {
        for (int number = 0; number < 6; number++) {
            box.put(1, Urgency.REPLY, "private");
            box.put(-1, Urgency.REPLY, "group");
        }
        box.start();

        Eventually.so("the private ones arrived", () -> arrivals(1).size() == 6);
        assertThat(mostWithin(arrivals(1), Duration.ofMillis(950))).isLessThanOrEqualTo(3);
        assertThat(mostWithin(arrivals(1), Duration.ofMillis(2900))).isLessThanOrEqualTo(5);
        assertThat(mostWithin(arrivals(-1), Duration.ofMillis(950))).isEqualTo(1);
    }

    /** As fast as the limits let it, each call taking up to a quarter of a second, over half an hour in a time of our own. */
    @Test
    void aGroupTwentyInAnyMinute() {
        AtomicLong now = new AtomicLong();
        Limits limits = new Limits(true, now::get);
        Random random = new Random(7);
        List<Long> arrived = new ArrayList<>();
        while (now.get() < Duration.ofMinutes(30).toNanos()) {
            now.addAndGet(limits.nanosUntil(-1));
            limits.spend(-1);
            now.addAndGet(random.nextLong(250_000_000));
            arrived.add(now.get());
            limits.arrived(-1);
        }
        long minute = Duration.ofMinutes(1).toNanos();

        assertThat(arrived).hasSizeGreaterThan(30 * 16);
        assertThat(arrived)
                .allSatisfy(from -> assertThat(arrived.stream().filter(at -> at >= from && at < from + minute))
                        .hasSizeLessThanOrEqualTo(20));
    }

    private List<Recipient.Arrival> arrivals(long chat) {
        return box.recipient.all().stream()
                .filter(each -> each.chatId() == chat)
                .toList();
    }

    private static long mostWithin(List<Recipient.Arrival> arrivals, Duration window) {
        return arrivals.stream()
                .mapToLong(first -> arrivals.stream()
                        .filter(each -> each.nanos() >= first.nanos()
                                && each.nanos() - first.nanos() < TimeUnit.MILLISECONDS.toNanos(window.toMillis()))
                        .count())
                .max()
                .orElse(0);
    }
}
