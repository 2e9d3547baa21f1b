package eu.rapport.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import eu.rapport.Cast;
import eu.rapport.Cast.Player;
import eu.rapport.WithBot;
import eu.rapport.communities.Communities;
import eu.rapport.communities.Community;
import eu.rapport.people.People;
import eu.rapport.people.QuietHours;
import eu.rapport.promises.Promise;
import eu.rapport.promises.Promises;
import eu.rapport.relationships.Relationships;
import eu.rapport.telegram.botapi.BotMessage;
import eu.rapport.telegram.botapi.Chat;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A walk through logging as people do it: twice, late, too long, in their own script, and not at all as foreseen. */
@WithBot
class WalkTest {
    @Autowired
    void stage(Cast cast, Communities communities, Clock clock) {
        stage = Stage.of(cast, communities, clock);
    }

    private Stage stage;

    @Autowired
    Meetings meetings;

    @Autowired
    Promises promises;

    @Autowired
    Communities communities;

    @Autowired
    JdbcClient jdbc;

    private Player officer;
    private Community community;
    private Chat chat;

    @BeforeEach
    void anOfficer() {
        officer = stage.officer();
        chat = officer.chat();
        community = stage.community();
    }

    @Test
    void place_and_text_and_due_date_are_changed_by_button_too_and_the_class_only_so() {
        draft("I promised to call the council by Friday.");
        change("Place");
        chat.presses("No place");
        chat.waitsFor(each -> each.labels().contains("Save") && !each.says("Place:"));
        change("Text");
        chat.presses("No text");
        chat.waitsFor(each -> each.labels().contains("Save") && !each.says("Text:"));
        change("Promises");
        chat.presses("Edit: call the council");
        chat.presses("Due date");
        chat.presses("In two weeks");
        chat.hears("call the council – due " + Stage.words(stage.today().plusWeeks(2)));
        change("Promises");
        chat.presses("Edit: call the council");
        chat.presses("Due date");
        chat.presses("No date");
        chat.hears("no date named");
        change("Promises");
        chat.presses("Remove: call the council");
        chat.waitsFor(each -> each.labels().contains("Save") && !each.says("Promise"));
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
    void save_pressed_twice_saves_once() {
        BotMessage draft = draft("");
        chat.press(draft, draft.button("Save").orElseThrow());
        chat.press(draft, draft.button("Save").orElseThrow());
        chat.hears("saved already");
        chat.press(draft, draft.button("Discard").orElseThrow());
        chat.hears("saved already");
        assertThat(meetings.contactsOf(community.id())).hasSize(1);
    }

    @Test
    void a_draft_of_last_week_can_still_be_saved_with_its_own_yesterday() {
        BotMessage draft = draft("");
        jdbc.sql("update meeting_draft set created_at = created_at - interval '7 days' where person_id = ?")
                .param(officer.id())
                .update();
        chat.press(draft, draft.button("Save").orElseThrow());
        chat.hears("Saved: your meeting");
        assertThat(meetings.lastContact(community.id())).contains(stage.today().minusDays(1));
    }

    @Test
    void a_draft_that_was_dropped_after_a_month_says_so_kindly(@Autowired DraftRetention retention) {
        BotMessage draft = draft("");
        jdbc.sql("update meeting_draft set created_at = created_at - interval '31 days' where person_id = ?")
                .param(officer.id())
                .update();
        retention.purge();
        chat.press(draft, draft.button("Save").orElseThrow());
        chat.hears("earlier conversation");
        assertThat(meetings.contactsOf(community.id())).isEmpty();
    }

    @Test
    void an_edit_into_something_else_empties_nothing() {
        draft("");
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

    @Test
    void an_unknown_community_is_a_known_one_after_all() {
        Community known = stage.community("Zwarthoofd Rowing Club");
        chat.says("Met people from Zwartoofd Rowers yesterday at the pool");
        BotMessage asked = chat.hears("Zwar");
        if (!asked.labels().contains("Save")) {
            assertThat(asked.labels()).contains(known.name(), "Add as new", "Other…");
            chat.presses(known.name());
        }
        chat.waitsFor(each -> each.says("Community: " + known.name()));

        chat.says("Met people from Kwibusclub today at the pool");
        asked = chat.hears("Kwibusclub", "new");
        assertThat(asked.labels()).doesNotContain("Save");
        chat.presses("Other…");
        chat.hears("type its name");
        chat.says(known.name());
        chat.hears("Community: " + known.name());
        save();
        assertThat(communities.all()).extracting(Community::name).doesNotContain("Kwibusclub");
    }

    @Test
    void a_name_that_two_people_have_becomes_two_buttons() {
        String one = "Yolanda " + stage.surname();
        String two = "Yolanda " + stage.surname();
        stage.cast.representative(one, community.id());
        Player second = stage.cast.representative(two, community.id());
        chat.says("Met Yolanda from " + community.name() + " yesterday");
        BotMessage asked = chat.hears("Whom do you mean by “Yolanda”?");
        assertThat(asked.labels()).contains(one, two, "Keep “Yolanda” as a name");
        chat.presses(two);
        chat.hears("People: you and " + two);
        save();
        assertThat(meetings.contactsOf(community.id()).getFirst().representatives())
                .containsExactly(second.id());
    }

    @Test
    void a_date_to_come_and_a_date_of_years_ago() {
        chat.says("Met people from " + community.name() + " tomorrow at the pool");
        BotMessage asked = chat.hears("still to come");
        assertThat(asked.labels()).contains("Today", "Yesterday").doesNotContain("Save");
        chat.presses("Another day…");
        chat.says("3/12/2015");
        chat.hears("Which day do you mean by “3/12/2015”?");
        chat.presses("Thursday 3 December 2015");
        chat.hears("Date: Thursday 3 December 2015");
        save();
        assertThat(meetings.lastContact(community.id())).contains(LocalDate.of(2015, 12, 3));
    }

    @Test
    void a_follow_up_that_can_be_two_days_becomes_buttons() {
        chat.says("Met people from " + community.name() + " yesterday at the pool. Follow up next weekend.");
        BotMessage draft = chat.hears(community.name());
        assertThat(draft.labels()).contains("Save");
        if (draft.says("which day")) {
            assertThat(draft.labels()).contains("Another day…", "No follow-up");
        }
    }

    @Test
    void the_longest_messages_stay_one_draft() {
        String full =
                ("Met people from " + community.name() + " yesterday. " + "They talk. ".repeat(400)).substring(0, 4096);
        chat.says(full);
        chat.hears(community.name());
        save();
        chat.says("/log " + "😀".repeat(4096));
        BotMessage draft = chat.hears("Which community?");
        assertThat(draft.labels()).contains("Discard");
        chat.presses("Discard");
        chat.hears("Nothing was saved");
        chat.says("/log " + "x".repeat(4090));
        chat.hears("Which community?");
    }

    @Test
    void other_alphabets_and_hostile_words_stay_what_they_are() {
        Community club = stage.community("Клуб " + stage.surname());
        chat.says("/log Встретились с людьми из " + club.name() + " <b>{0}</b> '; drop table meeting; --");
        BotMessage draft = chat.hears("Text:", "{0}", "drop table");
        chat.press(draft, draft.button("Change…").orElseThrow());
        chat.presses("Community");
        chat.says(club.name());
        chat.hears("Community: " + club.name());
        change("Date");
        chat.presses("Today");
        change("People");
        chat.says("مريم علي, 李小龍");
        chat.hears("مريم علي", "李小龍");
        save();
        chat.says("/history " + club.name());
        chat.hears("Встретились", "<b>{0}</b>");
    }

    @Test
    void a_second_promise_of_either_side_is_added() {
        draft("I promised to call the council by Friday.");
        change("Promises");
        chat.says("They promised to bring the keys by Friday");
        chat.hears("Promise by the community: bring the keys");
        save();
        assertThat(promises.openOf(community.id()))
                .extracting(Promise::words)
                .containsExactlyInAnyOrder("call the council", "bring the keys");
    }

    @Test
    void a_typed_yes_saves_what_was_shown() {
        BotMessage shown = draft("");
        chat.says("Yes, save it.");
        assertThat(chat.hears("Saved", "Community:").id()).isEqualTo(shown.id());
        chat.hears("Saved: your meeting", community.name());
        chat.says("yes");
        chat.hears("not sure what you mean");
        assertThat(meetings.of(community.id(), officer.person())).hasSize(1);
    }

    @Test
    void the_contact_is_told_of_a_representatives_log_and_can_read_it(
            @Autowired People people,
            @Autowired Relationships relationships,
            @Autowired TransactionTemplate transaction) {
        people.setQuietHours(officer.person(), new QuietHours(LocalTime.NOON, LocalTime.NOON, false));
        transaction.executeWithoutResult(done -> relationships.takeUpContact(community.id(), officer.person()));
        Player amina = stage.cast.representative("Amina " + stage.surname(), community.id());
        amina.chat().says("/log We met the liaison officer yesterday at the pool. They promised us a hall by Friday.");
        amina.chat().hears(community.name(), "pool");
        amina.chat().presses("Save");
        amina.chat().hears("Saved: your meeting");

        BotMessage told = chat.hears(
                amina.person().name() + " logged their side", community.name(), "promise by the authority", "hall");
        assertThat(told.labels()).hasSize(1);
        chat.press(told, told.buttons().getFirst());
        chat.hears("Meetings with " + community.name(), "pool");
    }

    @Test
    void a_closed_draft_of_one_does_not_close_the_other() {
        Community other = stage.community();
        BotMessage first = draft("");
        chat.says("Met people from " + other.name() + " today at the pool.");
        BotMessage second = chat.hears("This is what I understood", other.name());
        chat.press(first, first.button("Discard").orElseThrow());
        chat.hears("Nothing was saved");
        chat.press(first, first.button("Save").orElseThrow());
        chat.hears("was discarded");
        chat.press(second, second.button("Change…").orElseThrow());
        chat.presses("Place");
        chat.says("the park");
        chat.hears(other.name(), "Place: the park");
        save();
        assertThat(meetings.contactsOf(community.id())).isEmpty();
        assertThat(meetings.contactsOf(other.id())).hasSize(1);
    }

    private BotMessage draft(String more) {
        chat.says("Met people from " + community.name() + " yesterday at the library. " + more);
        return chat.hears("This is what I understood", community.name());
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
