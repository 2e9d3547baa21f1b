package eu.rapport.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import eu.rapport.WithBot;
import eu.rapport.telegram.botapi.BotApiStandIn;
import eu.rapport.telegram.botapi.Chat;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The whole way once: a stranger writes, and is answered. */
@WithBot
class StrangerTest {
    @Autowired
    BotApiStandIn telegram;

    @Test
    void aStrangerIsAnsweredOnce() {
        Chat stranger = telegram.person(101, "Someone");

        stranger.says("Hello?");

        assertThat(stranger.hears().text()).isNotBlank();
        assertThat(telegram.problems()).isEmpty();
    }
}
