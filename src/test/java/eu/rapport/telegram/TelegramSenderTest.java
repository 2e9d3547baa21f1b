package eu.rapport.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import eu.rapport.outbox.Message;
import eu.rapport.outbox.Message.Button;
import eu.rapport.outbox.Message.Document;
import eu.rapport.outbox.Message.Menu;
import eu.rapport.outbox.Message.MenuEntry;
import eu.rapport.outbox.Message.Picture;
import eu.rapport.outbox.Message.Rewording;
import eu.rapport.outbox.Message.Target;
import eu.rapport.outbox.Message.Words;
import eu.rapport.outbox.Sender.Outcome;
import eu.rapport.telegram.TelegramSettings.Mode;
import eu.rapport.telegram.botapi.BotApiStandIn;
import eu.rapport.telegram.botapi.BotMessage;
import eu.rapport.telegram.botapi.Chat;
import eu.rapport.texts.StyledText;
import eu.rapport.texts.StyledText.Span;
import eu.rapport.texts.StyledText.Style;
import java.time.Duration;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.env.StandardEnvironment;

/** What is sent, and what the bot makes of every way in which Telegram can answer. */
class TelegramSenderTest {
    private static final List<List<Button>> YES = List.of(List.of(new Button("Yes", "ask:yes", null)));

    private final BotApiStandIn telegram = BotApiStandIn.start();
    private final Chat anna = telegram.person(1, "Anna");
    private final TelegramSender sender = sender(telegram.url());

    @AfterEach
    void checkCallsAndClose() {
        telegram.close();
        assertThat(telegram.problems()).isEmpty();
    }

    static TelegramSender sender(String url) {
        TelegramSettings settings =
                new TelegramSettings(BotApiStandIn.TOKEN, url, Mode.POLLING, "", "", Duration.ofSeconds(50));
        return new TelegramSender(new BotApi(settings, new StandardEnvironment(), new TokenHealth()), settings);
    }

    @Test
    void emphasisStandsBesideTheWords() {
        String text = "<b>Al-Noor</b> & 😀 friends *now*";
        Outcome outcome = sender.send(
                1,
                new Words(
                        new StyledText(text, List.of(new Span(Style.BOLD, 3, 7), new Span(Style.HIDDEN, 20, 2))), YES));

        BotMessage message = anna.hears();
        assertThat(message.text()).isEqualTo(text);
        assertThat(message.entities().toString())
                .isEqualTo(
                        "[{\"type\":\"bold\",\"offset\":3,\"length\":7},{\"type\":\"spoiler\",\"offset\":20,\"length\":2}]");
        assertThat(message.labels()).containsExactly("Yes");
        assertThat(outcome).isEqualTo(new Outcome.Sent(message.id()));
        assertThat(telegram.calls("sendMessage").getFirst().parameters().has("parse_mode"))
                .isFalse();
    }

    @Test
    void sendsPicturesAndFilesAsTheyAre() {
        byte[] bytes = {1, 2, 13, 10, 45, 45, 0, -1};

        sender.send(1, new Picture(bytes, new StyledText("caption", List.of(new Span(Style.ITALIC, 0, 7))), YES));
        BotMessage picture = anna.hears();
        sender.send(1, new Document("my data – é.json", bytes, StyledText.plain("yours")));
        BotMessage file = anna.hears();

        assertThat(picture.picture()).isEqualTo(bytes);
        assertThat(picture.text()).isEqualTo("caption");
        assertThat(picture.labels()).containsExactly("Yes");
        assertThat(file.file()).isEqualTo(bytes);
        assertThat(file.fileName()).isEqualTo("my data _ _.json");
    }

    @Test
    void givesAChatItsMenu() {
        assertThat(sender.send(1, new Menu(List.of(new MenuEntry("help", "What you can do")))))
                .isEqualTo(new Outcome.Sent(0));
        assertThat(sender.send(1, new Menu(List.of()))).isEqualTo(new Outcome.Sent(0));

        assertThat(telegram.calls("setMyCommands").getFirst().parameters().toString())
                .contains("\"command\":\"help\"")
                .contains("\"type\":\"chat\"");
        assertThat(telegram.calls("deleteMyCommands")).hasSize(1);
    }

    @Test
    void rewordsAMessage() {
        long id = said("before");

        assertThat(sender.send(1, rewording(id, "after"))).isEqualTo(new Outcome.Sent(id));
        assertThat(anna.messages()).extracting(BotMessage::text).containsExactly("after");
        assertThat(sender.send(1, rewording(id, "after")))
                .as("not modified is a success")
                .isEqualTo(new Outcome.Sent(id));
    }

    @Test
    void saysAnewWhatCannotBeReworded() {
        Outcome outcome = sender.send(1, rewording(999, "again"));

        assertThat(outcome).isEqualTo(new Outcome.Sent(anna.hears("again").id()));
    }

    @Test
    void rewordsThePictureItself() {
        sender.send(1, new Picture(new byte[] {1}, StyledText.plain("before"), YES));
        long id = anna.hears().id();

        assertThat(sender.send(1, rewording(id, "after"))).isEqualTo(new Outcome.Sent(id));
        assertThat(anna.messages()).extracting(BotMessage::text).containsExactly("after");
    }

    @Test
    void saysItPlainlyWhereEmphasisIsNotAccepted() {
        telegram.on("sendMessage").times(1).refuses(400, "Bad Request: can't parse entities: byte offset 3");

        Outcome outcome =
                sender.send(1, new Words(new StyledText("bold", List.of(new Span(Style.BOLD, 0, 4))), List.of()));

        assertThat(outcome).isInstanceOf(Outcome.Sent.class);
        assertThat(anna.hears().entities().isMissingNode()).isTrue();
    }

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

    @Test
    void longTextsAndCaptionsComeInParts() {
        List<Message> words = sender.parts(new Words(StyledText.plain("line of words\n".repeat(600)), YES));
        assertThat(words).hasSize(3);
        assertThat(((Words) words.getFirst()).buttons()).isEmpty();
        assertThat(((Words) words.getLast()).buttons()).isEqualTo(YES);

        List<Message> picture = sender.parts(new Picture(new byte[1], StyledText.plain("x".repeat(1025)), YES));
        assertThat(picture).hasSize(2);
        assertThat(((Words) picture.getLast()).buttons()).isEqualTo(YES);

        List<Message> rewording = sender.parts(rewording(5, "word ".repeat(1000)));
        assertThat(rewording.getFirst()).isInstanceOf(Rewording.class);
        assertThat(rewording.getLast()).isInstanceOf(Words.class);
    }

    @Test
    void aButtonThatSaysTooMuchIsAMistakeOfOurs() {
        Button button = new Button("x", "log:" + "é".repeat(31), null);

        Assertions.assertThatIllegalArgumentException()
                .isThrownBy(() -> sender.parts(new Words(StyledText.plain("x"), List.of(List.of(button)))));
    }

    private Outcome send() {
        return sender.send(1, words("Hello"));
    }

    private long said(String text) {
        sender.send(1, words(text));
        return anna.hears(text).id();
    }

    private static Words words(String text) {
        return new Words(StyledText.plain(text), List.of());
    }

    private static Rewording rewording(long id, String text) {
        return new Rewording(new Target(id, null), StyledText.plain(text), YES);
    }
}
