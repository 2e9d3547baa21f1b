package eu.rapport.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import eu.rapport.outbox.Message.Button;
import eu.rapport.outbox.Message.Rewording;
import eu.rapport.outbox.Message.Target;
import eu.rapport.outbox.Message.Words;
import eu.rapport.outbox.Sender.Outcome;
import eu.rapport.telegram.TelegramSettings.Mode;
import eu.rapport.telegram.botapi.BotApiStandIn;
import eu.rapport.telegram.botapi.Chat;
import eu.rapport.texts.StyledText;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.springframework.core.env.StandardEnvironment;

/** A sender, and a Telegram that answers as it is told. */
abstract class SenderScene {
    static final List<List<Button>> YES = List.of(List.of(new Button("Yes", "ask:yes", null)));

    final BotApiStandIn telegram = BotApiStandIn.start();
    final Chat anna = telegram.person(1, "Anna");
    final TelegramSender sender = sender(telegram.url());

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

    Outcome send() {
        return sender.send(1, words("Hello"));
    }

    long said(String text) {
        sender.send(1, words(text));
        return anna.hears(text).id();
    }

    static Words words(String text) {
        return new Words(StyledText.plain(text), List.of());
    }

    static Rewording rewording(long id, String text) {
        return new Rewording(new Target(id, null), StyledText.plain(text), YES);
    }
}
