package eu.rapport.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import eu.rapport.Cast.Player;
import eu.rapport.WithBot;
import eu.rapport.communities.Communities;
import eu.rapport.communities.Community;
import eu.rapport.telegram.botapi.BotMessage;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Nothing is guessed: what is unclear becomes a question with buttons. */
@WithBot
class UnclearMessageTest extends LogScene {
    @Autowired
    Communities communities;

    @Test
    void a_missing_community_is_asked_for_the_own_ones_first() {
        chat.says("Met people from " + community.name() + " today");
        chat.hears(community.name());
        save();

        chat.says("Met the chairwoman yesterday at the library");
        BotMessage asked = chat.hears("Which community?");
        assertThat(asked.labels()).startsWith(community.name()).doesNotContain("Save");
        chat.presses(community.name());
        assertThat(chat.hears(community.name(), "library").labels()).contains("Save");
    }

    @Test
    void a_name_that_somebody_explained_is_understood_the_next_time() {
        chat.says("Met Bilal from Pagoda Xylophon yesterday");
        chat.hears("Pagoda Xylophon", "new");
        chat.presses("Other…");
        chat.hears("name");
        chat.says(community.name());
        chat.hears(community.name());
        chat.presses("Save");
        chat.hears("From now on I understand “Pagoda Xylophon” as " + community.name());
        assertThat(communities.named("pagoda xylophon").map(Community::id)).contains(community.id());

        chat.says("Met Bilal from Pagoda Xylophon today");
        assertThat(chat.hears(community.name()).labels()).contains("Save");
        chat.presses("Discard");
    }

    @Test
    void an_unknown_community_is_added_when_saved_and_gone_when_taken_back() {
        chat.says("Met Bilal from Zorblatt Rowers yesterday");
        BotMessage asked = chat.hears("Zorblatt Rowers", "new");
        assertThat(asked.labels()).contains("Add as new", "Other…");
        chat.presses("Add as new");
        chat.hears("Zorblatt Rowers (new)");
        assertThat(communities.named("Zorblatt Rowers")).isEmpty();
        chat.presses("Save");
        chat.hears("Saved: your meeting", "point of contact");
        assertThat(communities.named("Zorblatt Rowers")).isPresent();
        chat.presses("Undo");
        chat.hears("Taken back", "Zorblatt Rowers");
        assertThat(communities.named("Zorblatt Rowers")).isEmpty();
    }

    @Test
    void a_name_near_a_known_one_offers_it() {
        Community known = stage.community("Kvartira Club");
        chat.says("Met people from Kvartyra Klubb yesterday");
        BotMessage asked = chat.hears("Kva");
        if (!asked.labels().contains("Save")) {
            chat.presses(known.name());
            asked = chat.hears("Kvartira Club");
        }
        assertThat(asked.text()).contains("Kvartira Club");
    }

    @Test
    void a_missing_day_is_asked_for() {
        chat.says("Met people from " + community.name());
        BotMessage asked = chat.hears("When was it?");
        assertThat(asked.labels())
                .contains("Today", "Yesterday", "Another day…")
                .doesNotContain("Save");
        chat.presses("Another day…");
        chat.says("3 days ago");
        chat.hears(Stage.words(stage.today().minusDays(3)));
        save();
        assertThat(meetings.lastContact(community.id())).contains(stage.today().minusDays(3));
    }

    @Test
    void the_same_words_again_are_asked_about() {
        String words = "Met people from " + community.name() + " yesterday at the pool";
        chat.says(words);
        chat.hears(community.name());
        chat.says(words);
        BotMessage asked = chat.hears("second meeting");
        assertThat(asked.labels()).doesNotContain("Save");
        chat.presses("No, leave it");
        chat.hears("Nothing was saved");
        save();
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
}
