package eu.rapport.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.rapport.Eventually;
import eu.rapport.telegram.botapi.ApiRequest;
import eu.rapport.telegram.botapi.BotApiStandIn;
import eu.rapport.telegram.botapi.Fault;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever Telegram answers, or does not, polling goes on. */
class PollTroubleTest extends PollScene {
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
}
