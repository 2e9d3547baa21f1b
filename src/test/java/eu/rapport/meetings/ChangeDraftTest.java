package eu.rapport.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import eu.rapport.Cast;
import eu.rapport.Cast.Player;
import eu.rapport.WithBot;
import eu.rapport.communities.Communities;
import eu.rapport.communities.Community;
import eu.rapport.promises.Concern;
import eu.rapport.promises.Concerns;
import eu.rapport.promises.Promise;
import eu.rapport.promises.Promises;
import eu.rapport.shared.Side;
import eu.rapport.telegram.botapi.BotMessage;
import eu.rapport.telegram.botapi.Chat;
import java.time.Clock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every field of a draft can be changed, by buttons or in words. */
@WithBot
class ChangeDraftTest {
    @Autowired
    void stage(Cast cast, Communities communities, Clock clock) {
        stage = Stage.of(cast, communities, clock);
    }

    private Stage stage;

    @Autowired
    Promises promises;

    @Autowired
    Concerns concerns;

    @Autowired
    Meetings meetings;

    private Player officer;
    private Community community;
    private Chat chat;
    private BotMessage draft;

    @BeforeEach
    void aDraft() {
        officer = stage.officer();
        chat = officer.chat();
        community = stage.community();
        chat.says("Met people from " + community.name() + " yesterday at the library. They are worried about parking."
                + " I promised to call the council by Friday. Follow up in two weeks.");
        draft = chat.hears(community.name(), "library");
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
    void concerns_are_added_changed_and_removed() {
        change("Concerns");
        chat.says("The noise at night");
        chat.hears("Concern: The noise at night");
        change("Concerns");
        chat.presses("Edit: The noise");
        chat.says("The noise on Sundays");
        chat.hears("Concern: The noise on Sundays");
        change("Concerns");
        chat.presses("Remove: They are worried");
        chat.hears("The noise on Sundays");
        save();

        assertThat(concerns.openOf(community.id())).extracting(Concern::words).containsExactly("The noise on Sundays");
    }

    @Test
    void promises_are_added_changed_and_removed() {
        change("Promises");
        chat.presses("Edit: call the council");
        chat.presses("Due date");
        chat.says("in ten days");
        chat.hears(Stage.words(stage.today().plusDays(10)));
        change("Promises");
        chat.presses("Edit: call the council");
        chat.presses("It was promised by the community");
        chat.hears("Promise by the community");
        change("Promises");
        chat.presses("Edit: call the council");
        chat.presses("Words");
        chat.says("write to the council");
        chat.hears("write to the council");
        change("Promises");
        chat.says("in eleven days");
        chat.hears(Stage.words(stage.today().plusDays(11)));
        change("Promises");
        chat.says("I promised to bring chairs");
        chat.hears("bring chairs");
        save();

        assertThat(promises.openOf(community.id()))
                .extracting(Promise::words, Promise::by, Promise::due)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(
                                "write to the council",
                                Side.COMMUNITY,
                                stage.today().plusDays(11)),
                        org.assertj.core.groups.Tuple.tuple("bring chairs", Side.AUTHORITY, null));
    }

    @Test
    void a_promise_typed_anew_is_due_when_its_words_say() {
        change("Promises");
        chat.presses("Edit: call the council");
        chat.says("write to the council in nine days");
        chat.hears("write to the council", "due " + Stage.words(stage.today().plusDays(9)));
        change("Promises");
        chat.presses("Edit: write to the council");
        chat.says("write to the mayor");
        chat.hears("write to the mayor", "due " + Stage.words(stage.today().plusDays(9)));
        change("Promises");
        chat.presses("Edit: write to the mayor");
        chat.says("in twelve days");
        chat.hears("write to the mayor", "due " + Stage.words(stage.today().plusDays(12)));
    }

    @Test
    void a_follow_up_with_its_day_in_front() {
        change("Follow-up");
        chat.says("in 3 weeks at 14:00 bring the answer");

        chat.waitsFor(each ->
                each.id() == draft.id() && each.says("14:00") && each.text().contains("– bring the answer"));
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
    void a_closed_door_note_leaves_the_ledger_alone() {
        change("Class");
        chat.presses("closed-door");
        chat.hears("closed-door", "only you can read them");
        save();

        assertThat(promises.of(community.id())).isEmpty();
        assertThat(concerns.of(community.id())).isEmpty();
        assertThat(meetings.of(community.id(), officer.person()).getFirst().words())
                .contains("parking");
        assertThat(meetings.of(community.id(), stage.coordinator().person())
                        .getFirst()
                        .words())
                .isNull();
    }

    @Test
    void a_discarded_draft_is_gone() {
        chat.presses("Discard");
        chat.hears("Nothing was saved");
        chat.press(draft, draft.button("Save").orElseThrow());
        chat.hears("was discarded");

        assertThat(meetings.contactsOf(community.id())).isEmpty();
    }

    @Test
    void somebody_elses_draft_is_not_theirs_to_save() {
        Player stranger = stage.officer();

        stranger.chat().press(draft, draft.button("Save").orElseThrow());
        stranger.chat().hears("earlier conversation");

        assertThat(meetings.contactsOf(community.id())).isEmpty();
    }

    @Test
    void forged_buttons_change_nothing() {
        long id = Long.parseLong(
                String.valueOf(draft.button("Save").orElseThrow().data()).replaceAll("\\D+", ""));
        for (String data : new String[] {
            "log:com:" + id + ":999999",
            "log:off:" + id + ":-1",
            "log:prom:" + id + ":77",
            "log:save:x",
            "log:day:" + id + ":soon",
            "log:who:" + id + ":9:9",
            "log:nonsense:" + id,
            "log"
        }) {
            chat.pressData(draft, data);
            chat.hears();
        }
        save();
        assertThat(meetings.contactsOf(community.id())).hasSize(1);
    }

    private void change(String field) {
        chat.presses("Change…");
        chat.presses(field);
        chat.waitsFor(each -> each.labels().contains("Back"));
    }

    private void save() {
        chat.presses("Save");
        chat.hears("Saved: your meeting");
    }
}
