package eu.rapport.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import eu.rapport.WithBot;
import eu.rapport.telegram.botapi.BotMessage;
import org.junit.jupiter.api.Test;

/** A log can be left at any point, and what was left can be had back. */
@WithBot
class LeaveLogTest extends LogScene {
    @Test
    void cancel_names_the_draft_and_discards_it_and_undo_brings_it_back() {
        BotMessage draft = draft();

        chat.says("/cancel");
        BotMessage left = chat.hears(
                "Discarded", community.name(), Stage.words(stage.today().minusDays(1)));
        assertThat(left.labels()).containsExactly("Undo");
        chat.waitsFor(each ->
                each.id() == draft.id() && each.says("Stopped") && each.labels().isEmpty());
        chat.press(draft, draft.button("Save").orElseThrow());
        chat.hears("was discarded");
        assertThat(meetings.contactsOf(community.id())).isEmpty();

        chat.presses("Undo");
        assertThat(chat.hears("This is what I understood", community.name()).labels())
                .contains("Save");
        save();
        assertThat(meetings.contactsOf(community.id())).hasSize(1);
    }

    @Test
    void cancel_leaves_a_question_about_a_field_first_and_the_draft_only_then() {
        BotMessage draft = draft();
        chat.presses("Change…");
        chat.presses("Place");
        chat.hears("Type the place");

        chat.says("/cancel");
        chat.hears("Your draft is still open");
        chat.waitsFor(each -> each.id() == draft.id() && each.labels().contains("Save"));
        chat.says("/cancel");
        chat.hears("Discarded", community.name());
        chat.says("/cancel");
        chat.hears("not in the middle of anything");
    }

    @Test
    void cancel_of_a_log_in_which_nothing_was_said_yet_is_answered_once() {
        chat.says("/log");
        BotMessage question = chat.hears("Step 1 of");

        chat.says("/cancel");
        BotMessage left = chat.hears("I have stopped that");

        assertThat(left.labels()).isEmpty();
        chat.waitsFor(each -> each.id() == question.id()
                && each.text().equals("Stopped.")
                && each.labels().isEmpty());
    }

    @Test
    void the_button_cancel_leaves_the_steps_with_what_was_known() {
        chat.says("/log");
        chat.hears("Step 1 of 8");
        chat.says(community.name());
        chat.hears("Step 2 of 8");
        chat.presses("Yesterday");
        chat.hears("Step 3 of 8");
        chat.presses("Cancel");
        BotMessage left = chat.hears("Discarded: your draft", community.name());
        chat.press(left, left.button("Undo").orElseThrow());
        assertThat(chat.hears("This is what I understood", community.name()).labels())
                .contains("Save");
    }

    @Test
    void a_discarded_draft_comes_back_with_undo() {
        draft();
        chat.presses("Discard");
        BotMessage gone = chat.hears("Nothing was saved");
        chat.press(gone, gone.button("Undo").orElseThrow());
        assertThat(chat.hears("This is what I understood").id()).isEqualTo(gone.id());
        chat.says("/undo");
        chat.hears("nothing to take back");
    }

    @Test
    void cancel_keeps_what_is_saved_and_drops_only_its_correction() {
        draft();
        save();
        chat.edits("Met people from " + community.name() + " today at the library.");
        chat.hears("would change");
        chat.says("/cancel");
        chat.hears("Kept as it was");
        assertThat(meetings.lastContact(community.id())).contains(stage.today().minusDays(1));
    }

    @Test
    void a_meeting_taken_back_says_so_where_it_said_saved() {
        BotMessage draft = draft();
        chat.presses("Save");
        BotMessage saved = chat.hears("Saved: your meeting");
        chat.press(saved, saved.button("Undo").orElseThrow());

        chat.waitsFor(each -> each.id() == saved.id() && each.says("Taken back: your meeting", community.name()));
        chat.waitsFor(each -> each.id() == draft.id() && each.says("Taken back") && !each.says("Saved"));
        chat.press(saved, saved.button("Undo").orElseThrow());
        chat.hears("taken back already");
    }

    @Test
    void a_correction_taken_back_says_so_where_it_said_saved() {
        draft();
        save();
        chat.edits("Met people from " + community.name() + " today at the library.");
        BotMessage correction = chat.hears("would change");
        chat.presses("Save the correction");
        chat.hears("Corrected");
        chat.says("/undo");
        chat.hears("as it was before");
        chat.waitsFor(each -> each.id() == correction.id() && each.says("Taken back") && !each.says("Saved"));
    }
}
