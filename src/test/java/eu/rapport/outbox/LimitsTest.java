package eu.rapport.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import eu.rapport.Eventually;
import eu.rapport.Parts;
import eu.rapport.texts.StyledText;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Telegram's limits, measured where messages arrive. */
class LimitsTest {
    private final Parts parts =
            Parts.of(context -> context.registerBean(Recipient.class), "eu.rapport.outbox", "eu.rapport.instances");
    private final Recipient recipient = parts.get(Recipient.class);

    @AfterEach
    void close() {
        parts.get(CourierLoop.class).stop();
        parts.close();
    }

    @Test
    void thirtyASecondOverAllAndRepliesGoFirst() {
        for (int chat = 1; chat <= 120; chat++) {
            put(chat, Urgency.DIGEST, "digest");
        }
        parts.get(CourierLoop.class).start();
        Eventually.so("the round is under way", () -> recipient.texts().size() > 30);

        put(1000, Urgency.REPLY, "reply");

        Eventually.so("all arrived", () -> recipient.texts().size() == 121);
        assertThat(mostWithin(recipient.all(), Duration.ofSeconds(1))).isLessThanOrEqualTo(30);
        assertThat(recipient.texts().indexOf("reply")).isLessThan(60);
    }

    @Test
    void aChatThreeAtOnceThenOneASecondAGroupOneASecond() {
        for (int number = 0; number < 6; number++) {
            put(1, Urgency.REPLY, "private");
            put(-1, Urgency.REPLY, "group");
        }
        parts.get(CourierLoop.class).start();

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
        return recipient.all().stream().filter(each -> each.chatId() == chat).toList();
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

    private void put(long chat, Urgency urgency, String text) {
        parts.get(Outbox.class)
                .put(chat, urgency, new Message.Words(StyledText.plain(text), List.of()), SendWindow.NOW, null);
    }
}
