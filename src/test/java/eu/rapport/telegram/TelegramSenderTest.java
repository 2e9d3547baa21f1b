package eu.rapport.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import eu.rapport.outbox.Message;
import eu.rapport.outbox.Message.Button;
import eu.rapport.outbox.Message.Document;
import eu.rapport.outbox.Message.Menu;
import eu.rapport.outbox.Message.MenuEntry;
import eu.rapport.outbox.Message.Picture;
import eu.rapport.outbox.Message.Rewording;
import eu.rapport.outbox.Message.Words;
import eu.rapport.outbox.Sender.Outcome;
import eu.rapport.telegram.botapi.BotMessage;
import eu.rapport.texts.StyledText;
import eu.rapport.texts.StyledText.Span;
import eu.rapport.texts.StyledText.Style;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** What is sent, and reworded, looks as it is meant. */
class TelegramSenderTest extends SenderScene {
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

    @Test
    void saysItPlainlyWhereEmphasisIsNotAccepted() {
        telegram.on("sendMessage").times(1).refuses(400, "Bad Request: can't parse entities: byte offset 3");

        Outcome outcome =
                sender.send(1, new Words(new StyledText("bold", List.of(new Span(Style.BOLD, 0, 4))), List.of()));

        assertThat(outcome).isInstanceOf(Outcome.Sent.class);
        assertThat(anna.hears().entities().isMissingNode()).isTrue();
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
    void rewordsThePictureItself() {
        sender.send(1, new Picture(new byte[] {1}, StyledText.plain("before"), YES));
        long id = anna.hears().id();

        assertThat(sender.send(1, rewording(id, "after"))).isEqualTo(new Outcome.Sent(id));
        assertThat(anna.messages()).extracting(BotMessage::text).containsExactly("after");
    }

    @Test
    void saysAnewWhatCannotBeReworded() {
        Outcome outcome = sender.send(1, rewording(999, "again"));

        assertThat(outcome).isEqualTo(new Outcome.Sent(anna.hears("again").id()));
    }
}
