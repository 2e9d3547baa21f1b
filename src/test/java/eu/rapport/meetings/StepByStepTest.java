package eu.rapport.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import eu.rapport.Cast.Player;
import eu.rapport.WithBot;
import eu.rapport.telegram.botapi.BotMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Without text, one thing after the other is asked. */
@WithBot
class StepByStepTest extends LogScene {
    @Test
    void it_ends_in_the_same_draft() {

        chat.says("/log");
        chat.hears("Step 1 of 8", "Which community?");
        chat.says(community.name());
        chat.hears("Step 2 of 8");
        chat.presses("Yesterday");
        chat.hears("Step 3 of 8", "Where");
        chat.says("the library");
        chat.hears("Step 4 of 8", "Who");
        chat.says("Xenia Quill");
        assertThat(chat.hears("Step 4 of 8").labels()).contains("Remove: Xenia Quill");
        chat.presses("Next");
        chat.hears("Step 5 of 8", "What was said");
        chat.says("They are worried about parking.");
        chat.hears("Step 6 of 8", "promised");
        chat.says("I promised to call the council by Friday");
        chat.hears("Step 6 of 8");
        chat.presses("Next");
        BotMessage worries = chat.hears("Step 7 of 8");
        assertThat(worries.labels()).anyMatch(each -> each.contains("worried about parking"));
        chat.presses("Next");
        chat.hears("Step 8 of 8");
        chat.presses("In a week");
        BotMessage draft = chat.hears(community.name(), "library", "Xenia Quill", "call the council");
        assertThat(draft.labels()).contains("Save", "Change…", "Discard");
        save();

        assertThat(meetings.contactsOf(community.id())).hasSize(1);
        assertThat(promises.openOf(community.id())).hasSize(1);
        assertThat(concerns.openOf(community.id())).hasSize(1);
    }

    @Test
    void everything_can_be_skipped_but_saving_asks_for_what_is_needed() {
        chat.says("/log");
        for (int step = 1; step <= 8; step++) {
            BotMessage asked = chat.hears("Step " + step + " of 8");
            chat.press(asked, asked.button(step == 4 ? "Next" : "Skip").orElseThrow());
        }
        BotMessage draft = chat.hears("Which community?");
        assertThat(draft.labels()).contains("Change…", "Discard").doesNotContain("Save");
    }

    @ParameterizedTest
    @ValueSource(strings = {"skip", "Next.", "I don’t know"})
    void it_is_skipped_by_a_word_as_well(String word) {
        chat.says("/log");
        for (int step = 1; step <= 8; step++) {
            chat.hears("Step " + step + " of 8");
            chat.says(word);
        }
        assertThat(chat.hears("Which community?").labels()).contains("Change…", "Discard");
    }

    @Test
    void cancel_leaves_it() {
        chat.says("/log");
        chat.hears("Step 1 of 8");
        chat.says("/cancel");
        chat.hears("Nothing was saved");
    }

    @Test
    void who_was_there_is_names_and_nothing_else() {
        Player amina = stage.cast.representative("Amina " + stage.surname(), community.id());
        chat.says("/log");
        chat.hears("Step 1 of 8");
        chat.says(community.name());
        chat.hears("Step 2 of 8");
        chat.presses("Today");
        chat.hears("Step 3 of 8");
        chat.presses("Skip");
        chat.hears("Step 4 of 8");
        for (String noName : new String[] {
            "tomorrow",
            "She is worried about the lighting",
            "3/12",
            "what do you mean?",
            "yes",
            "😀",
            "Nobody was there",
            "It went well, they want another meeting"
        }) {
            chat.says(noName);
            chat.hears("find a name in that");
        }
        chat.says(amina.person().name() + ", Will Xander and the imam");
        assertThat(chat.hears("Step 4 of 8").labels())
                .contains("Remove: " + amina.person().name(), "Remove: Will Xander", "Remove: the imam")
                .hasSize(6);
        chat.says("Мария Иванова; 李小龍");
        assertThat(chat.hears("Step 4 of 8").labels()).contains("Remove: Мария Иванова", "Remove: 李小龍");
    }
}
