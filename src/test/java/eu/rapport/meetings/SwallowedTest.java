package eu.rapport.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import eu.rapport.WithBot;
import eu.rapport.communities.Community;
import eu.rapport.telegram.botapi.BotMessage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** While words are waited for, something new is not swallowed as the answer. */
@WithBot
class SwallowedTest extends LogScene {
    private Community other;

    @BeforeEach
    void another() {
        other = stage.community();
    }

    @Test
    void a_whole_log_is_asked_about_and_becomes_a_log_of_its_own() {
        BotMessage first = draftAskedFor("Place");
        chat.says("Met Bert from " + other.name() + " today at the pool");
        BotMessage asked = chat.hears("Which is it?");
        assertThat(asked.labels()).containsExactly("It is the answer", "It is a new meeting");
        chat.presses("It is a new meeting");
        BotMessage second = chat.hears("This is what I understood", other.name(), "the pool");
        chat.edits("Met Bert from " + other.name() + " today at the park");
        chat.hears(other.name(), "the park");
        chat.press(second, second.button("Save").orElseThrow());
        chat.hears("Saved: your meeting", other.name());

        chat.press(first, first.button("Save").orElseThrow());
        chat.hears("Saved: your meeting", community.name());
        assertThat(meetings.contactsOf(community.id())).hasSize(1);
        assertThat(meetings.contactsOf(other.id())).hasSize(1);
    }

    @Test
    void it_can_be_the_answer_all_the_same() {
        BotMessage draft = draftAskedFor("Concerns");
        chat.says("Met people from " + other.name() + " yesterday and they are cross");
        chat.hears("Which is it?");
        chat.presses("It is the answer");
        chat.hears("Concern: Met people from " + other.name());
        assertThat(chat.waitsFor(each -> each.id() == draft.id() && each.says("Concern: Met"))
                        .labels())
                .contains("Save");
        BotMessage asked = chat.waitsFor(each -> each.says("Taken as the answer"));
        assertThat(asked.labels()).isEmpty();
    }

    @Test
    void a_question_is_not_a_place_and_the_steps_wait_until_it_is_clear() {
        chat.says("/log");
        chat.hears("Step 1 of 8");
        chat.says(community.name());
        chat.hears("Step 2 of 8");
        chat.presses("Today");
        chat.hears("Step 3 of 8");
        chat.says("How do I start with a community that does not trust us?");
        chat.hears("Which is it?");
        chat.says("the library");
        chat.hears("Step 4 of 8");
        chat.presses("It is something new");
        chat.hears("trust");
        chat.says("/cancel");
        chat.hears("Discarded", community.name());
    }

    @Test
    void a_command_is_never_an_answer_and_loses_nothing() {
        BotMessage draft = draftAskedFor("Place");
        chat.says("/todo");
        chat.hears();
        chat.press(draft, draft.button("Save").orElseThrow());
        chat.hears("Saved: your meeting", community.name());
        assertThat(meetings.contactsOf(community.id())).hasSize(1);
    }

    @Test
    void what_was_said_may_sound_like_a_meeting() {
        draftAskedFor("Text");
        chat.says("We met at the library and spoke about the lights.");
        chat.hears("Text: We met at the library and spoke about the lights.");
    }

    private BotMessage draftAskedFor(String field) {
        chat.says("Met people from " + community.name() + " yesterday at the library.");
        BotMessage draft = chat.hears("This is what I understood", community.name());
        chat.presses("Change…");
        chat.presses(field);
        chat.waitsFor(each -> each.labels().contains("Back"));
        return draft;
    }
}
