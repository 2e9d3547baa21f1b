package eu.rapport.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import eu.rapport.Cast;
import eu.rapport.WithBot;
import eu.rapport.telegram.botapi.BotMessage;
import eu.rapport.telegram.botapi.Chat;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.ObjectNode;

/** What waited while the bot was away. */
@WithBot
class ReadLateTest {
    private static final long MINUTE = 60;

    @Autowired
    Cast cast;

    @Test
    void anAnswerSaysInTheSameMessageThatItComesLate() {
        Chat chat = cast.officer("Lars Late").chat();
        int before = chat.everything().size();

        says(chat, "/remind tomorrow at 10:00 to fetch the parcel", 16 * MINUTE);

        BotMessage answer = chat.hears("I read this late");
        assertThat(answer.text()).contains("I will remind you", "fetch the parcel");
        assertThat(chat.everything()).hasSize(before + 1);
    }

    @Test
    void whatWasWrittenJustNowIsAnsweredWithoutThat() {
        Chat chat = cast.officer("Paul Prompt").chat();

        says(chat, "/remind tomorrow at 10:00 to fetch the parcel", 14 * MINUTE);

        assertThat(chat.hears("I will remind you").text()).doesNotContain("late");
    }

    private static void says(Chat chat, String words, long secondsAgo) {
        ObjectNode message = chat.message();
        message.put("date", message.path("date").asLong() - secondsAgo);
        message.put("text", words);
        chat.sends(message);
    }
}
