package eu.rapport.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import eu.rapport.Cast;
import eu.rapport.Cast.Player;
import eu.rapport.WithBot;
import eu.rapport.telegram.botapi.BotApiStandIn;
import eu.rapport.telegram.botapi.Chat;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** In a group everybody reads along. */
@WithBot
class GroupTest {
    @Autowired
    Cast cast;

    @Autowired
    BotApiStandIn telegram;

    @Test
    void nothing_is_answered_but_that_it_talks_in_private() {
        Player vera = cast.coordinator("Vera Aloud");
        Chat group = telegram.group(-1_001_700_000_000L - vera.id(), vera.chat().id(), "Vera Aloud");
        group.says("did anybody see the lamp at the corner?");
        group.says("/mydata");
        group.hears("I only talk in private");
        group.says("@" + BotApiStandIn.USERNAME + " how are we doing with Al-Noor?");
        group.hears("I only talk in private");
        assertThat(group.everything())
                .hasSize(2)
                .allMatch(each -> each.says("I only talk in private", "write to me directly"));
    }
}
