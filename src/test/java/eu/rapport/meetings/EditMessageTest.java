package eu.rapport.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import eu.rapport.WithBot;
import eu.rapport.followups.FollowUp;
import eu.rapport.followups.FollowUps;
import eu.rapport.promises.Promise;
import eu.rapport.telegram.botapi.BotMessage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Correcting the message itself corrects what came of it. */
@WithBot
class EditMessageTest extends LogScene {
    @Autowired
    FollowUps followUps;

    private BotMessage draft;

    @BeforeEach
    void aDraft() {
        chat.says(message("yesterday", "call the council by Friday", "two"));
        draft = chat.hears(community.name(), "library");
    }

    private String message(String day, String promise, String weeks) {
        return "Met people from " + community.name() + " " + day + " at the library. They are worried about parking."
                + " I promised to " + promise + ". Follow up in " + weeks + " weeks.";
    }

    @Test
    void before_saving_the_draft_follows_and_what_was_corrected_by_hand_stays() {
        chat.presses("Change…");
        chat.presses("How");
        chat.presses("phone call");
        chat.hears("How: phone call");

        chat.edits(message("today", "call the council by Friday", "two"));

        BotMessage corrected = chat.hears(Stage.words(stage.today()), "How: phone call");
        assertThat(corrected.id()).isEqualTo(draft.id());
        assertThat(corrected.labels()).contains("Save", "Change…", "Discard");
    }

    @Test
    void what_came_up_takes_the_corrected_day() {
        save();
        chat.edits(message("on " + stage.today().minusDays(2), "call the council by Friday", "two"));
        chat.hears("would change");
        chat.presses("Save the correction");
        chat.hears("Corrected");
        assertThat(concerns.openOf(community.id()))
                .extracting(each -> officer.person().at(each.openSince()).toLocalDate())
                .containsExactly(stage.today().minusDays(2));
    }

    @Test
    void after_saving_only_what_differs_is_shown_and_confirmed() {
        save();
        chat.edits(message("yesterday", "write to the council by Friday", "three"));

        BotMessage correction = chat.hears("would change");
        assertThat(correction.labels()).contains("Save the correction", "Keep as it was");
        assertThat(correction.text())
                .contains("call the council", "write to the council")
                .doesNotContain("Community:", "Date:");
        chat.presses("Save the correction");
        chat.hears("Corrected");

        assertThat(promises.openOf(community.id())).extracting(Promise::words).containsExactly("write to the council");
        assertThat(concerns.openOf(community.id())).hasSize(1);
        assertThat(followUps.openOf(officer.id()))
                .extracting(FollowUp::day)
                .containsExactly(stage.today().plusWeeks(3));
        assertThat(meetings.contactsOf(community.id())).hasSize(1);

        chat.presses("Undo");
        chat.hears("as it was before");
        assertThat(promises.openOf(community.id())).extracting(Promise::words).containsExactly("call the council");
        chat.says("/undo");
        chat.hears("Taken back");
        assertThat(promises.openOf(community.id())).isEmpty();
        assertThat(meetings.contactsOf(community.id())).isEmpty();
    }

    @Test
    void a_correction_can_be_left_and_made_again() {
        save();
        chat.edits(message("today", "call the council by Friday", "two"));
        chat.hears("would change", Stage.words(stage.today()));
        chat.presses("Keep as it was");
        chat.hears("Kept as it was");
        assertThat(meetings.lastContact(community.id())).contains(stage.today().minusDays(1));

        chat.edits(message("today", "call the council by Friday", "two") + " ");
        chat.hears("would change", Stage.words(stage.today()));
        chat.presses("Save the correction");
        chat.hears("Corrected");
        assertThat(meetings.lastContact(community.id())).contains(stage.today());
    }

    @Test
    void a_meeting_taken_back_is_not_corrected() {
        save();
        chat.presses("Undo");
        chat.hears("Taken back");
        chat.edits(message("today", "call the council by Friday", "two"));

        chat.hears("Send it as a new message");
    }

    @Test
    void an_edit_into_something_else_empties_nothing() {
        chat.edits("Never mind, I will write later");
        BotMessage asked = chat.hears("no longer sounds like a meeting");
        assertThat(asked.labels()).containsExactly("Use it as the text", "Discard", "Read it by itself");
        chat.presses("Use it as the text");
        chat.hears("This is what I understood", community.name(), "Text: Never mind");
        save();
        chat.edits("How do I start with a community that does not trust us?");
        chat.hears("what is saved stays as it was");
        chat.presses("Read it by itself");
        chat.hears("trust");
        assertThat(meetings.contactsOf(community.id())).hasSize(1);
    }
}
