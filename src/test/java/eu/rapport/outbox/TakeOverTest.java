package eu.rapport.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import eu.rapport.Eventually;
import eu.rapport.Parts;
import eu.rapport.TestDatabase;
import eu.rapport.outbox.Message.Words;
import eu.rapport.outbox.Sender.Outcome;
import eu.rapport.texts.StyledText;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What one courier was asked for and has sent binds the next, on another instance. */
class TakeOverTest {
    private final String url = TestDatabase.freshUrl();
    private final Parts first = instance();
    private final Parts second = instance();

    private Parts instance() {
        return Parts.on(
                url, context -> context.registerBean(Recipient.class), "eu.rapport.outbox", "eu.rapport.instances");
    }

    @AfterEach
    void close() {
        for (Parts each : List.of(first, second)) {
            each.get(CourierLoop.class).stop();
            each.get(Doorbell.class).stop();
            each.close();
        }
    }

    @Test
    void aPauseIsKeptByWhoeverSendsNext() {
        recipient(first).will("paused", new Outcome.Refused(Duration.ofSeconds(4), false));
        put(first, 1, "paused");
        first.get(CourierLoop.class).start();
        Eventually.so("refused", () -> recipient(first).texts().contains("paused") && pauses() == 1);
        long refused = recipient(first).all().getFirst().nanos();
        first.get(CourierLoop.class).stop();

        put(first, 1, "more pressing than the first, if that were let through");
        put(first, 2, "to somebody else");
        second.get(CourierLoop.class).start();

        Eventually.so("all arrived", () -> recipient(second).texts().size() == 3);
        assertThat(recipient(second).texts().getFirst()).isEqualTo("to somebody else");
        assertThat(recipient(second).all().get(1).nanos() - refused).isGreaterThanOrEqualTo(4_000_000_000L);
    }

    @Test
    void whatWasSentCountsForTheLimitsOfWhoeverSendsNext() {
        for (int number = 0; number < 3; number++) {
            put(first, 1, "first " + number);
        }
        first.get(CourierLoop.class).start();
        Eventually.so("sent", () -> recipient(first).texts().size() == 3);
        first.get(CourierLoop.class).stop();
        for (int number = 0; number < 3; number++) {
            put(first, 1, "second " + number);
        }
        second.get(CourierLoop.class).start();

        Eventually.so("sent", () -> recipient(second).texts().size() == 3);
        assertThat(recipient(second).all().getLast().nanos()
                        - recipient(first).all().getFirst().nanos())
                .as("three at once and three more in three seconds")
                .isGreaterThan(2_500_000_000L);
    }

    @Test
    void theCourierElsewhereIsWokenAtOnce() {
        second.get(CourierLoop.class).start();
        second.get(Doorbell.class).start();
        Eventually.so("sends", () -> second.get(CourierLoop.class).lease().held());
        Eventually.so(
                "listens",
                () -> first.sql()
                                .sql(
                                        "select count(*) from pg_stat_activity where datname = current_database() and query = 'listen rapport_outbox'")
                                .query(Long.class)
                                .single()
                        == 1);
        second.get(Waiting.class).clear();

        long start = System.nanoTime();
        for (int number = 1; number <= 5; number++) {
            int sent = number;
            put(first, number, "word");
            Eventually.so("arrived", () -> recipient(second).texts().size() == sent);
        }
        assertThat(System.nanoTime() - start)
                .as("five sweeps would take longer")
                .isLessThan(4_000_000_000L);
    }

    private long pauses() {
        return first.sql()
                .sql("select count(*) from sending_pause")
                .query(Long.class)
                .single();
    }

    private static Recipient recipient(Parts instance) {
        return instance.get(Recipient.class);
    }

    private static void put(Parts instance, long chat, String text) {
        instance.get(Outbox.class)
                .put(chat, Urgency.REPLY, new Words(StyledText.plain(text), List.of()), SendWindow.NOW, null);
    }
}
