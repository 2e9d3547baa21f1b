package eu.rapport.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import eu.rapport.OwnBot;
import eu.rapport.TestDatabase;
import eu.rapport.telegram.botapi.BotApiStandIn;
import eu.rapport.telegram.botapi.BotMessage;
import eu.rapport.telegram.botapi.Chat;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

/** What is half told when the bot stops goes on when it is back: in the middle of the steps, of a question, of an offer. */
class RestartTest {
    @TempDir(cleanup = CleanupMode.NEVER)
    Path home;

    @Test
    void a_log_goes_on_where_it_was() {
        String database = TestDatabase.freshUrl();
        try (BotApiStandIn telegram = BotApiStandIn.start()) {
            Chat chat = telegram.person(7_700_001, "Cora Comeback");
            try (ConfigurableApplicationContext bot = start(database, telegram)) {
                chat.says("/start first-coordinator");
                chat.hears("Hello");
                chat.says("/log");
                chat.hears("Step 1 of 8");
                chat.says("Rowing Comebacks");
                chat.hears("Rowing Comebacks", "new");
                chat.presses("Add as new");
                chat.hears("Step 2 of 8");
                chat.presses("Yesterday");
                chat.hears("Step 3 of 8");
                assertThat(bot.isRunning()).isTrue();
            }
            chat.says("the boat house");
            try (ConfigurableApplicationContext bot = start(database, telegram)) {
                chat.hears("Step 4 of 8");
                chat.presses("Next");
                chat.hears("Step 5 of 8");
                chat.says("How do I start with a community that does not trust us?");
                chat.hears("Which is it?");
                assertThat(bot.isRunning()).isTrue();
            }
            try (ConfigurableApplicationContext bot = start(database, telegram)) {
                chat.presses("It is the answer");
                chat.hears("Step 6 of 8");
                chat.presses("Skip");
                chat.hears("Step 7 of 8");
                chat.presses("Skip");
                chat.hears("Step 8 of 8");
                chat.presses("Skip");
                BotMessage draft = chat.hears("Rowing Comebacks (new)", "boat house", "How do I start");
                chat.press(draft, draft.button("Save").orElseThrow());
                chat.hears("Saved: your meeting", "Rowing Comebacks");
                assertThat(bot.getBean(Meetings.class).allContacts()).hasSize(1);
            }
        }
    }

    private ConfigurableApplicationContext start(String database, BotApiStandIn telegram) {
        return OwnBot.start("restart", home, database, telegram);
    }
}
