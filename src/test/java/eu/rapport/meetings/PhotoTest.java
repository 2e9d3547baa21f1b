package eu.rapport.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import eu.rapport.WithBot;
import eu.rapport.people.PersonalData;
import eu.rapport.telegram.botapi.ApiRequest;
import eu.rapport.telegram.botapi.BotApiStandIn;
import eu.rapport.telegram.botapi.BotMessage;
import eu.rapport.telegram.botapi.Chat;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A photo of the flip chart goes with the meeting; a voice message that nobody can listen to is answered kindly. */
@WithBot
class PhotoTest extends LogScene {
    @Autowired
    BotApiStandIn telegram;

    @Autowired
    JdbcClient jdbc;

    @Test
    void it_goes_with_the_open_draft_and_comes_back_in_the_history() {
        draft();
        photo("flip-" + officer.id());
        chat.hears("The photo is now with your meeting with " + community.name());
        chat.waitsFor(each -> each.says("Photos: 1", "This is what I understood"));
        save();

        chat.says("/mydata").hears("Photos you sent");
        chat.says("/history " + community.name());
        BotMessage history = chat.hears("Meetings with " + community.name());
        chat.press(history, history.button("Photos:").orElseThrow());
        ApiRequest shown = telegram.awaitCall("sendPhoto", each -> each.chatId() == chat.id());
        assertThat(shown.parameters().path("photo").asString()).isEqualTo("flip-" + officer.id());
        assertThat(shown.parameters().path("caption").asString()).contains("From the meeting on");
    }

    @Test
    void with_a_caption_that_tells_of_a_meeting_both_are_taken() {
        photo("both-" + officer.id(), "Met people from " + community.name() + " yesterday at the library.");
        chat.waitsFor(each -> each.says("This is what I understood", community.name(), "Photos: 1"));
        chat.hears("The photo is now with");
        chat.presses("Undo");
        chat.hears("not kept");
        chat.waitsFor(each -> each.says("This is what I understood") && !each.says("Photos:"));
        assertThat(kept()).isZero();
    }

    @Test
    void after_saving_it_is_offered_and_without_a_meeting_it_is_not_kept() {
        photo("early-" + officer.id());
        assertThat(chat.hears("I can keep a photo with a meeting").labels()).containsExactly("Step by step");
        assertThat(kept()).isZero();

        draft();
        save();
        photo("late-" + officer.id());
        chat.hears("Does the photo belong to your meeting with " + community.name());
        chat.presses("No, don't keep it");
        chat.hears("not kept");
        assertThat(kept()).isZero();
        photo("later-" + officer.id());
        chat.hears("Does the photo belong");
        chat.presses("Yes, add it");
        chat.hears("The photo is now with");
        assertThat(kept()).isEqualTo(1);

        chat.says("/undo");
        chat.hears("not kept");
        assertThat(kept()).isZero();
    }

    @Test
    void others_see_it_only_where_they_may_read_the_words() {
        draft();
        photo("secret-" + officer.id());
        chat.hears("The photo is now with");
        chat.presses("Change…");
        chat.presses("Class");
        chat.presses("closed-door");
        chat.hears("Who sees it: closed-door");
        save();
        Chat coordinator = stage.coordinator().chat();
        coordinator.says("/history " + community.name());
        BotMessage history = coordinator.hears("Meetings with " + community.name());
        assertThat(history.labels())
                .noneMatch(each -> each.toLowerCase(Locale.ROOT).contains("photo"));
        long meeting = jdbc.sql("select meeting_id from meeting_photo where person_id = ?")
                .param(officer.id())
                .query(Long.class)
                .single();
        coordinator.pressData(history, "history:photo:" + meeting);
        coordinator.hears("no longer kept here");
    }

    @Test
    void it_goes_with_the_meeting_the_person_and_the_month(
            @Autowired List<PersonalData> held, @Autowired TransactionTemplate transaction, @Autowired Photos photos) {
        draft();
        photo("gone-" + officer.id());
        chat.hears("The photo is now with");
        save();
        chat.says("/undo");
        chat.hears("Taken back: your meeting", community.name());
        assertThat(kept()).isZero();

        draft();
        photo("month-" + officer.id());
        chat.hears("The photo is now with");
        jdbc.sql("update meeting_photo set sent_at = sent_at - interval '31 days' where person_id = ?")
                .param(officer.id())
                .update();
        photos.purge();
        assertThat(kept()).isZero();
        photo("person-" + officer.id());
        chat.hears("The photo is now with");
        transaction.executeWithoutResult(done -> held.forEach(each -> {
            if (each.section().equals("meetings")) {
                assertThat(each.tell(officer.person())).containsKey("photosSent");
                each.forget(officer.person());
            }
        }));
        assertThat(kept()).isZero();
    }

    @Test
    void a_voice_message_is_answered_kindly_and_the_steps_are_offered() {
        chat.sendsA("voice", "{\"file_id\":\"v\",\"file_unique_id\":\"w\",\"duration\":4}");
        assertThat(chat.hears("can't listen to voice messages").labels()).containsExactly("Step by step");
        chat.presses("Step by step");
        chat.hears("Step 1 of 8");
    }

    private void photo(String fileId) {
        chat.sendsA("photo", sizes(fileId));
    }

    private void photo(String fileId, String caption) {
        ObjectNode message = chat.message().put("caption", caption);
        message.set("photo", JsonMapper.shared().readTree(sizes(fileId)));
        chat.sends(message);
    }

    private static String sizes(String fileId) {
        return "[{\"file_id\":\"%s-small\",\"file_unique_id\":\"s\",\"width\":1,\"height\":1},{\"file_id\":\"%s\",\"file_unique_id\":\"l\",\"width\":9,\"height\":9}]"
                .formatted(fileId, fileId);
    }

    private int kept() {
        return jdbc.sql("select count(*) from meeting_photo where person_id = ?")
                .param(officer.id())
                .query(Integer.class)
                .single();
    }
}
