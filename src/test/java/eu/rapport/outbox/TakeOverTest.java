package eu.rapport.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import eu.rapport.Eventually;
import eu.rapport.TestDatabase;
import eu.rapport.outbox.Sender.Outcome;
import java.time.Duration;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** What one courier was asked for and has sent binds the next, on another instance. */
class TakeOverTest {
    private final String url = TestDatabase.freshUrl();

    @AutoClose
    private final TestOutbox first = TestOutbox.on(url);

    @AutoClose
    private final TestOutbox second = TestOutbox.on(url);

    @Test
    void aPauseIsKeptByWhoeverSendsNext() {
        first.recipient.will("paused", new Outcome.Refused(Duration.ofSeconds(4), false));
        first.put(1, "paused");
        first.start();
        Eventually.so("refused", () -> first.heard().contains("paused") && pauses() == 1);
        long refused = first.recipient.all().getFirst().nanos();
        first.stop();

        first.put(1, "more pressing than the first, if that were let through");
        first.put(2, "to somebody else");
        second.start();

        Eventually.so("all arrived", () -> second.heard().size() == 3);
        assertThat(second.heard().getFirst()).isEqualTo("to somebody else");
        assertThat(second.recipient.all().get(1).nanos() - refused).isGreaterThanOrEqualTo(4_000_000_000L);
    }

    @Test
    void whatWasSentCountsForTheLimitsOfWhoeverSendsNext() {
        for (int number = 0; number < 3; number++) {
            first.put(1, "first " + number);
        }
        first.start();
        Eventually.so("sent", () -> first.heard().size() == 3);
        first.stop();
        for (int number = 0; number < 3; number++) {
            first.put(1, "second " + number);
        }
        second.start();

        Eventually.so("sent", () -> second.heard().size() == 3);
        assertThat(second.recipient.all().getLast().nanos()
                        - first.recipient.all().getFirst().nanos())
                .as("three at once and three more in three seconds")
                .isGreaterThan(2_500_000_000L);
    }

    @Test
    void theCourierElsewhereIsWokenAtOnce() {
        second.start();
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
            first.put(number, "word");
            Eventually.so("arrived", () -> second.heard().size() == sent);
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
}
