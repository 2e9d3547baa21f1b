package eu.rapport.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import eu.rapport.Eventually;
import eu.rapport.Parts;
import eu.rapport.conversation.Conversation;
import eu.rapport.conversation.Incoming;
import eu.rapport.outbox.Receivers;
import eu.rapport.telegram.botapi.BotApiStandIn;
import eu.rapport.telegram.botapi.BotMessage;
import eu.rapport.telegram.botapi.Chat;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import tools.jackson.databind.node.MissingNode;

/** A poll loop and an inbox, and a Telegram that delivers as it is told. */
abstract class PollScene {
    final BotApiStandIn telegram = BotApiStandIn.start();
    final Chat anna = telegram.person(7, "Anna");
    final Parts parts = Parts.of(
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

    static BotMessage someMessage() {
        return new BotMessage(1, 7, "x", MissingNode.getInstance(), List.of(), null, null, null, 0);
    }

    void start() {
        parts.get(PollLoop.class).start();
    }

    void stored(int count) {
        Eventually.so(
                count + " are stored",
                () -> count
                        == parts.sql()
                                .sql("select count(*) from inbox")
                                .query(Integer.class)
                                .single());
    }
}
