package eu.rapport.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import eu.rapport.Eventually;
import eu.rapport.telegram.botapi.BotApiStandIn;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Nothing is confirmed before it is stored, and all that is delivered is taken, once and in order. */
class PollingTest extends PollScene {
    @Test
    void whatIsSaidIsStoredThenConfirmed() {
        start();
        anna.says("Hello");

        stored(1);
        Eventually.so("confirmed", () -> telegram.waitingUpdates() == 0);
        assertThat(telegram.calls("deleteWebhook")
                        .getFirst()
                        .parameters()
                        .path("drop_pending_updates")
                        .asBoolean(true))
                .isFalse();
        assertThat(telegram.calls("getUpdates")
                        .getFirst()
                        .parameters()
                        .path("allowed_updates")
                        .size())
                .isEqualTo(4);
        assertThat(parts.get(BotName.class).username()).isEqualTo(BotApiStandIn.USERNAME);
    }

    @Test
    void aPressIsReceiptedAtOnce() {
        start();
        anna.says("x");
        stored(1);
        anna.pressData(someMessage(), "a:b");

        telegram.awaitCall("answerCallbackQuery", call -> true);
        stored(2);
    }

    @Test
    void nothingIsConfirmedWhileTheDatabaseIsAway() {
        parts.sql().sql("alter table inbox rename to inbox_away").update();
        start();
        anna.says("Hello");
        Eventually.so("it is tried again", () -> telegram.calls("getUpdates").size() > 3);
        assertThat(telegram.waitingUpdates()).isEqualTo(1);

        parts.sql().sql("alter table inbox_away rename to inbox").update();

        stored(1);
    }

    @Test
    void numbersThatFallAreFollowedWithoutHaste() {
        telegram.continueUpdatesAt(900_000_000);
        start();
        anna.says("before the holidays");
        stored(1);
        Eventually.so("confirmed", () -> telegram.waitingUpdates() == 0);

        telegram.continueUpdatesAt(500_000_000);
        int before = telegram.calls("getUpdates").size();
        anna.says("after");
        stored(2);
        anna.says("and on");

        stored(3);
        Eventually.so("confirmed", () -> telegram.waitingUpdates() == 0);
        assertThat(telegram.calls("getUpdates").size() - before).isLessThan(8);
    }

    @Test
    void aPoisonedUpdateCostsOnlyItself() {
        IntStream.range(0, 50).forEach(number -> anna.says("" + number));
        telegram.deliverRaw(
                "{\"update_id\":$ID,\"message\":{\"message_id\":1,\"date\":{\"year\":2026},\"text\":\"x\"}}");
        telegram.deliverRaw("\"not even an object\"");
        IntStream.range(50, 99).forEach(number -> anna.says("" + number));

        start();

        stored(101);
        Eventually.so("confirmed", () -> telegram.waitingUpdates() == 0);
    }

    @Test
    void reversedBatchesAreTakenInOrder() {
        telegram.reverseBatches(true);
        IntStream.range(0, 20).forEach(number -> anna.says("" + number));

        start();

        stored(20);
        List<Long> numbers = parts.sql()
                .sql("select update_id from inbox order by id")
                .query(Long.class)
                .list();
        assertThat(numbers).isSorted();
        Eventually.so("confirmed", () -> telegram.waitingUpdates() == 0);
    }

    @Test
    void stoppingDoesNotWaitForTheLongPoll() {
        start();
        telegram.awaitCall("getUpdates", call -> true);
        long before = System.nanoTime();

        parts.get(PollLoop.class).stop();

        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(20));
    }
}
