package eu.rapport.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import eu.rapport.Cast.Player;
import eu.rapport.WithBot;
import eu.rapport.communities.Community;
import eu.rapport.telegram.botapi.BotMessage;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A draft is saved once, by whoever wrote it, while it is open. */
@WithBot
class SaveDraftTest extends LogScene {
    @Autowired
    JdbcClient jdbc;

    @Test
    void save_pressed_twice_saves_once() {
        BotMessage draft = draft();
        chat.press(draft, draft.button("Save").orElseThrow());
        chat.press(draft, draft.button("Save").orElseThrow());
        chat.hears("saved already");
        chat.press(draft, draft.button("Discard").orElseThrow());
        chat.hears("saved already");
        assertThat(meetings.contactsOf(community.id())).hasSize(1);
    }

    @Test
    void a_typed_yes_saves_what_was_shown() {
        BotMessage shown = draft();
        chat.says("Yes, save it.");
        assertThat(chat.hears("Saved", "Community:").id()).isEqualTo(shown.id());
        chat.hears("Saved: your meeting", community.name());
        chat.says("yes");
        chat.hears("not sure what you mean");
        assertThat(meetings.of(community.id(), officer.person())).hasSize(1);
    }

    @Test
    void a_draft_of_last_week_can_still_be_saved_with_its_own_yesterday() {
        BotMessage draft = draft();
        jdbc.sql("update meeting_draft set created_at = created_at - interval '7 days' where person_id = ?")
                .param(officer.id())
                .update();
        chat.press(draft, draft.button("Save").orElseThrow());
        chat.hears("Saved: your meeting");
        assertThat(meetings.lastContact(community.id())).contains(stage.today().minusDays(1));
    }

    @Test
    void a_draft_that_was_dropped_after_a_month_says_so_kindly(@Autowired DraftRetention retention) {
        BotMessage draft = draft();
        jdbc.sql("update meeting_draft set created_at = created_at - interval '31 days' where person_id = ?")
                .param(officer.id())
                .update();
        retention.purge();
        chat.press(draft, draft.button("Save").orElseThrow());
        chat.hears("earlier conversation");
        assertThat(meetings.contactsOf(community.id())).isEmpty();
    }

    @Test
    void a_discarded_draft_is_gone() {
        BotMessage draft = draft();
        chat.presses("Discard");
        chat.hears("Nothing was saved");
        chat.press(draft, draft.button("Save").orElseThrow());
        chat.hears("was discarded");

        assertThat(meetings.contactsOf(community.id())).isEmpty();
    }

    @Test
    void a_closed_draft_of_one_does_not_close_the_other() {
        Community other = stage.community();
        BotMessage first = draft();
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

    @Test
    void two_drafts_stay_usable_side_by_side() {
        Community one = stage.community();
        Community two = stage.community();
        chat.says("Met people from " + one.name() + " yesterday");
        BotMessage first = chat.hears(one.name());
        chat.says("Met people from " + two.name() + " today");
        BotMessage second = chat.hears(two.name());
        chat.press(first, first.button("Save").orElseThrow());
        chat.hears("Saved: your meeting", one.name());
        chat.press(second, second.button("Save").orElseThrow());
        chat.hears("Saved: your meeting", two.name());
    }

    @Test
    void somebody_elses_draft_is_not_theirs_to_save() {
        BotMessage draft = draft();
        Player stranger = stage.officer();

        stranger.chat().press(draft, draft.button("Save").orElseThrow());
        stranger.chat().hears("earlier conversation");

        assertThat(meetings.contactsOf(community.id())).isEmpty();
    }

    @Test
    void forged_buttons_change_nothing() {
        BotMessage draft = draft();
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
}
