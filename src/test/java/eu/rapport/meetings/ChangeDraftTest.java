package eu.rapport.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import eu.rapport.Cast.Player;
import eu.rapport.WithBot;
import eu.rapport.communities.Community;
import eu.rapport.telegram.botapi.BotMessage;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every field of a draft can be changed, by buttons or in words. */
@WithBot
class ChangeDraftTest extends LogScene {
    private BotMessage draft;

    @BeforeEach
    void aDraft() {
        draft = draft(
                "They are worried about parking. I promised to call the council by Friday. Follow up in two weeks.");
    }

    @Test
    void the_community_by_button_or_in_words() {
        Community other = stage.community();

        change("Community");
        chat.says(other.name());
        chat.hears(other.name(), "Who sees it");
        change("Community");
        chat.says("Nowhereville Rowing");
        BotMessage asked = chat.hears("Nowhereville Rowing", "new");
        assertThat(asked.labels()).contains("Add as new", "Other…").doesNotContain("Save");
        chat.presses("Add as new");
        chat.hears("Nowhereville Rowing (new)");
    }

    @Test
    void the_date_by_button_or_in_words() {
        change("Date");
        chat.presses("Today");
        assertThat(chat.hears(Stage.words(stage.today())).id()).isEqualTo(draft.id());
        change("Date");
        chat.says("the day before yesterday");
        chat.hears(Stage.words(stage.today().minusDays(2)), "Who sees it");
        change("Date");
        chat.says("no day at all");
        chat.hears("can't make out");
        chat.says("tomorrow");
        chat.hears("still to come");
        chat.presses("Yesterday");
        chat.hears(Stage.words(stage.today().minusDays(1)), "Who sees it");
    }

    @Test
    void the_place_the_kind_and_the_text() {
        change("Place");
        chat.says("the town <b>hall</b> & garden");
        chat.hears("the town <b>hall</b> & garden");
        change("How");
        chat.presses("phone call");
        chat.hears("How: phone call");
        change("Text");
        chat.says("We had tea.");
        chat.hears("Text: We had tea.");
    }

    @Test
    void place_and_text_by_button_and_the_class_and_the_kind_only_so() {
        change("Place");
        chat.presses("No place");
        chat.waitsFor(each -> each.labels().contains("Save") && !each.says("Place:"));
        change("Text");
        chat.presses("No text");
        chat.waitsFor(each -> each.labels().contains("Save") && !each.says("Text:"));
        change("Class");
        chat.says("internal");
        chat.hears("tap one of the buttons");
        chat.presses("internal – only");
        chat.hears("Who sees it: internal");
        change("Class");
        chat.presses("open – both");
        chat.hears("Who sees it: open");
        change("How");
        chat.says("by phone");
        chat.hears("tap one of the buttons");
        chat.presses("Back");
        chat.waitsFor(each -> each.labels().contains("Save"));
        change("Community");
        Community other = stage.community();
        chat.says(other.name().toUpperCase(Locale.ROOT));
        chat.hears("Community: " + other.name());
        save();
        assertThat(meetings.of(other.id(), officer.person()).getFirst().words()).isEmpty();
    }

    @Test
    void the_people() {
        Player amina = stage.cast.representative("Amina " + stage.surname(), community.id());

        change("People");
        chat.presses("Add: " + amina.person().name());
        chat.hears("you and " + amina.person().name());
        change("People");
        chat.presses("Remove: you");
        chat.hears("People: " + amina.person().name());
        change("People");
        chat.says("Xenia Quill, Bob");
        chat.hears("Xenia Quill", "Bob", "by name only");
    }

    @Test
    void somebody_of_the_same_surname_is_not_taken_for_another() {
        String surname = stage.surname();
        stage.cast.representative("Amina " + surname, community.id());
        change("People");
        chat.says("Xenia " + surname);
        chat.hears("Xenia " + surname);
        assertThat(chat.lastMessage().text()).doesNotContain("and Amina " + surname);
    }

    @Test
    void the_follow_up() {
        change("Follow-up");
        chat.presses("In a week");
        chat.hears("Follow-up: " + Stage.words(stage.today().plusWeeks(1)));
        change("Follow-up");
        chat.says("in 3 weeks at 14:00");
        chat.hears(Stage.words(stage.today().plusWeeks(3)), "14:00", "Europe/Brussels");
        change("Follow-up");
        chat.presses("No follow-up");
        chat.waitsFor(each -> each.id() == draft.id() && !each.says("Follow-up:"));
    }

    @Test
    void a_follow_up_with_its_day_in_front() {
        change("Follow-up");
        chat.says("in 3 weeks at 14:00 bring the answer");

        chat.waitsFor(each ->
                each.id() == draft.id() && each.says("14:00") && each.text().contains("– bring the answer"));
    }
}
