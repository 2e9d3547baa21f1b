package eu.rapport.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import eu.rapport.outbox.Sender.Outcome;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the bot makes of every way in which Telegram can answer. */
class SendOutcomesTest extends SenderScene {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "403|Forbidden: bot was blocked by the user",
                "403|Forbidden: user is deactivated",
                "403|Forbidden: bot was kicked from the supergroup chat",
                "403|Forbidden: bot can't initiate conversation with a user",
                "400|Bad Request: chat not found"
            })
    void someChatsCannotBeReached(int code, String words) {
        telegram.on("sendMessage").refuses(code, words);

        assertThat(send()).isInstanceOf(Outcome.Unreachable.class);
    }

    @Test
    void chatsMove() {
        telegram.on("sendMessage")
                .answers(
                        400,
                        "{\"ok\":false,\"error_code\":400,\"description\":\"Bad Request: group chat was upgraded to a supergroup chat\",\"parameters\":{\"migrate_to_chat_id\":-1002}}");

        assertThat(send()).isEqualTo(new Outcome.Moved(-1002));
    }

    @Test
    void heedsHowLongToWait() {
        telegram.on("sendMessage").floods(17);

        assertThat(send()).isEqualTo(new Outcome.Refused(Duration.ofSeconds(17), false));
    }

    @Test
    void aRefusedTokenStopsEverybodyForAMinute() {
        telegram.on("sendMessage").refuses(401, "Unauthorized");

        assertThat(send()).isEqualTo(new Outcome.Refused(Duration.ofMinutes(1), true));
    }

    @Test
    void passingTroubleIsTriedAgain() {
        telegram.on("sendMessage").times(1).answers(502, "<html>Bad Gateway</html>");
        telegram.on("sendMessage").times(1).answers(500, "");
        telegram.on("sendMessage").times(1).refuses(500, "Internal Server Error: restart");

        for (int time = 0; time < 3; time++) {
            assertThat(send()).isInstanceOf(Outcome.Failed.class);
        }
        assertThat(anna.messages()).isEmpty();
    }

    @Test
    void whereNobodyListensNothingWasSent() {
        assertThat(sender("http://127.0.0.1:1").send(1, words("x"))).isInstanceOf(Outcome.Failed.class);
        assertThat(sender("http://no-such-host.invalid").send(1, words("x"))).isInstanceOf(Outcome.Failed.class);
    }

    @Test
    void aLostAnswerIsUncertainAndNothingIsSentTwiceUnseen() {
        said("so that a connection is kept");
        telegram.on("sendMessage").times(1).dropsAfter();

        assertThat(send()).isInstanceOf(Outcome.Uncertain.class);
        assertThat(telegram.calls("sendMessage")).hasSize(2);
    }

    @Test
    void anAnswerThatBreaksOffOrIsOddStillSaysThatItArrived() {
        telegram.on("sendMessage").times(1).truncates();
        assertThat(send()).isEqualTo(new Outcome.Sent(anna.hears().id()));

        telegram.on("sendMessage")
                .times(1)
                .processesButAnswers(200, "{\"ok\":true,\"result\":{\"message_id\":5,\"date\":\"odd\"}}");
        assertThat(send()).isEqualTo(new Outcome.Sent(5));

        telegram.on("sendMessage").times(1).processesButAnswers(200, "{\"ok\":true}");
        assertThat(send()).isEqualTo(new Outcome.Sent(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bad Request: message text is empty", "Bad Request: BUTTON_DATA_INVALID"})
    void otherwiseItWillNeverDo(String words) {
        telegram.on("sendMessage").refuses(400, words);

        assertThat(send()).isInstanceOf(Outcome.Impossible.class);
    }
}
