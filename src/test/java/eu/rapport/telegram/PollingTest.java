package eu.rapport.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.rapport.Eventually;
import eu.rapport.Parts;
import eu.rapport.conversation.Conversation;
import eu.rapport.conversation.Incoming;
import eu.rapport.outbox.Receivers;
import eu.rapport.telegram.botapi.ApiRequest;
import eu.rapport.telegram.botapi.BotApiStandIn;
import eu.rapport.telegram.botapi.BotMessage;
import eu.rapport.telegram.botapi.Chat;
import eu.rapport.telegram.botapi.Fault;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.MissingNode;

/** The poll loop against a Telegram that misbehaves: it always goes on, and nothing is confirmed before it is stored. */
class PollingTest {
    private final BotApiStandIn telegram = BotApiStandIn.start();
    private final Chat anna = telegram.person(7, "Anna");
    private final Parts parts = Parts.of(
            context -> {
                context.registerBean(Silent.class);
                context.registerBean(Receivers.class, () -> (chat, moment) -> new Receivers.Loud(moment, null));
                Parts.set(
                        context,
                        "rapport.telegram.bot-token=" + BotApiStandIn.TOKEN,
                        "rapport.telegram.api-url=" + telegram.url(),
                        "rapport.telegram.long-poll=2s");
            },
            "eu.rapport.telegram",
            "eu.rapport.inbox",
            "eu.rapport.outbox",
            "eu.rapport.instances");

    /** Nobody answers here: only the inbox is looked at. */
    static class Silent implements Conversation {
        @Override
        public void hear(Incoming incoming) {}

        @Override
        public void slowDown(Incoming incoming) {}

        @Override
        public void apologise(Incoming incoming, String reference) {}
    }

    @AfterEach
    void close() {
        parts.get(PollLoop.class).stop();
        parts.close();
        telegram.close();
        assertThat(telegram.problems()).isEmpty();
    }

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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "200|{\"ok\":true,\"result\":null}",
                "200|{\"ok\":true}",
                "200|{}",
                "200|[]",
                "200|''",
                "200|<html>maintenance</html>",
                "200|{\"ok\":true,\"result\":[{\"update_id\":1,",
                "502|<html>Bad Gateway</html>",
                "500|{\"ok\":false,\"error_code\":500,\"description\":\"Internal Server Error: restart\"}",
                "409|{\"ok\":false,\"error_code\":409,\"description\":\"Conflict: terminated by other getUpdates request\"}"
            })
    void whateverTheAnswerPollingGoesOn(int status, String body) {
        telegram.on("getUpdates").times(2).answers(status, body);
        start();
        anna.says("Hello");

        stored(1);
    }

    @Test
    void connectionsThatBreakDoNotMatter() {
        telegram.on("getUpdates").times(1).dropsBefore();
        telegram.on("getUpdates").times(1).dropsAfter();
        telegram.on("getUpdates").times(1).truncates();
        anna.says("Hello");

        start();

        stored(1);
    }

    @Test
    void telegramMayTakeItsTime() {
        Fault flood = telegram.on("getUpdates").times(1).floods(3);
        start();
        anna.says("Hello");

        stored(1);
        List<ApiRequest> polls = telegram.calls("getUpdates");
        assertThat(flood.hits()).isEqualTo(1);
        assertThat(Duration.ofNanos(polls.get(1).nanos() - polls.get(0).nanos()))
                .isGreaterThan(Duration.ofMillis(2900));
    }

    @Test
    void anAnswerThatNeverComesIsGivenUp() {
        telegram.on("getUpdates").times(1).delays(Duration.ofMinutes(10));
        anna.says("Hello");

        start();

        stored(1);
    }

    @Test
    void aRefusedTokenShowsAndIsTriedOnceAMinute() {
        telegram.on("*").refuses(401, "Unauthorized");
        start();

        Eventually.so(
                "it shows",
                () -> parts.get(TokenHealth.class)
                        .health()
                        .getStatus()
                        .getCode()
                        .equals("DOWN"));
        assertThatThrownBy(() -> UpdatesCall.updates(401, "{\"ok\":false,\"error_code\":401}"))
                .isInstanceOfSatisfying(
                        PollTrouble.class,
                        trouble -> assertThat(trouble.leastPause()).isEqualTo(Duration.ofMinutes(1)))
                .message()
                .doesNotContain(BotApiStandIn.TOKEN);
        assertThat(telegram.journal()).hasSize(1);
    }

    @Test
    void aReceiptThatComesTooLateDoesNotMatter() {
        telegram.on("answerCallbackQuery")
                .refuses(400, "Bad Request: query is too old and response timeout expired or query ID is invalid");
        start();
        anna.pressData(someMessage(), "a:b");
        telegram.awaitCall("answerCallbackQuery", call -> true);
        anna.says("Hello");

        stored(2);
    }

    @Test
    void telegramMayBeAwayAtTheStart() {
        telegram.away(true);
        start();
        anna.says("Hello");
        assertThat(parts.get(PollHealth.class).health().getStatus().getCode()).isIn("UP", "OUT_OF_SERVICE");
        Eventually.so(
                "it shows",
                () -> parts.get(PollHealth.class).health().getStatus().getCode().equals("OUT_OF_SERVICE"));

        telegram.away(false);

        stored(1);
        Eventually.so(
                "it shows",
                () -> parts.get(PollHealth.class).health().getStatus().getCode().equals("UP"));
    }

    @Test
    void stoppingDoesNotWaitForTheLongPoll() {
        start();
        telegram.awaitCall("getUpdates", call -> true);
        long before = System.nanoTime();

        parts.get(PollLoop.class).stop();

        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(20));
    }

    private static BotMessage someMessage() {
        return new BotMessage(1, 7, "x", MissingNode.getInstance(), List.of(), null, null, null, 0);
    }

    private void start() {
        parts.get(PollLoop.class).start();
    }

    private void stored(int count) {
        Eventually.so(
                count + " are stored",
                () -> count
                        == parts.sql()
                                .sql("select count(*) from inbox")
                                .query(Integer.class)
                                .single());
    }
}
