package eu.rapport.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import eu.rapport.Cast;
import eu.rapport.Cast.Player;
import eu.rapport.WithBot;
import eu.rapport.communities.Communities;
import eu.rapport.communities.Community;
import eu.rapport.telegram.botapi.BotApiStandIn;
import eu.rapport.telegram.botapi.BotMessage;
import eu.rapport.telegram.botapi.Chat;
import java.time.Clock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Nothing is guessed: what is unclear becomes a question with buttons. */
@WithBot
class UnclearMessageTest {
    @Autowired
    void stage(Cast cast, Communities communities, Clock clock) {
        stage = Stage.of(cast, communities, clock);
    }

    private Stage stage;

    @Autowired
    BotApiStandIn telegram;

    @Autowired
    Meetings meetings;

    @Autowired
    Communities communities;

    private Player officer;
    private Chat chat;

    @BeforeEach
    void anOfficer() {
        officer = stage.officer();
        chat = officer.chat();
    }

    @Test
    void a_missing_community_is_asked_for_the_own_ones_first() {
        Community own = stage.community();
        chat.says("Met people from " + own.name() + " today");
        chat.hears(own.name());
        chat.presses("Save");
        chat.hears("Saved: your meeting");

        chat.says("Met the chairwoman yesterday at the library");
        BotMessage asked = chat.hears("Which community?");
        assertThat(asked.labels()).startsWith(own.name()).doesNotContain("Save");
        chat.presses(own.name());
        assertThat(chat.hears(own.name(), "library").labels()).contains("Save");
    }

    @Test
    void a_name_that_somebody_explained_is_understood_the_next_time() {
        Community own = stage.community();
        chat.says("Met Bilal from Pagoda Xylophon yesterday");
        chat.hears("Pagoda Xylophon", "new");
        chat.presses("Other…");
        chat.hears("name");
        chat.says(own.name());
        chat.hears(own.name());
        chat.presses("Save");
        chat.hears("From now on I understand “Pagoda Xylophon” as " + own.name());
        assertThat(communities.named("pagoda xylophon").map(Community::id)).contains(own.id());

        chat.says("Met Bilal from Pagoda Xylophon today");
        assertThat(chat.hears(own.name()).labels()).contains("Save");
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
        Community community = stage.community();
        chat.says("Met people from " + community.name());
        BotMessage asked = chat.hears("When was it?");
        assertThat(asked.labels())
                .contains("Today", "Yesterday", "Another day…")
                .doesNotContain("Save");
        chat.presses("Another day…");
        chat.says("3 days ago");
        chat.hears(Stage.words(stage.today().minusDays(3)));
        chat.presses("Save");
        chat.hears("Saved: your meeting");
        assertThat(meetings.lastContact(community.id())).contains(stage.today().minusDays(3));
    }

    @Test
    void the_same_words_again_are_asked_about() {
        Community community = stage.community();
        String words = "Met people from " + community.name() + " yesterday at the pool";
        chat.says(words);
        chat.hears(community.name());
        chat.says(words);
        BotMessage asked = chat.hears("second meeting");
        assertThat(asked.labels()).doesNotContain("Save");
        chat.presses("No, leave it");
        chat.hears("Nothing was saved");
        chat.presses("Save");
        chat.hears("Saved: your meeting");
        assertThat(meetings.contactsOf(community.id())).hasSize(1);
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
    void hostile_text_stays_text() {
        Community community = stage.community();
        chat.says("Met people from " + community.name()
                + " yesterday at <script>alert(1)</script> & {0} '{x}' \u202Eabc\u202C 👩‍👩‍👧 *_[x](http://evil)_*. They are worried about"
                + " <b>'; drop table meeting; --</b>. I promised to fix {{system}} by Friday.");
        BotMessage draft = chat.hears(community.name());
        assertThat(draft.text()).contains("<script>alert(1)</script> & {0} '{x}'", "{{system}}");
        chat.presses("Save");
        chat.hears("Saved: your meeting");
        chat.says("/history " + community.name());
        chat.hears("<script>");
        assertThat(telegram.problems()).isEmpty();
    }

    @Test
    void a_very_long_message_stays_one_draft() {
        Community community = stage.community();
        chat.says("Met people from " + community.name() + " yesterday. "
                + "They talked about a great many things. ".repeat(95));
        BotMessage draft = chat.hears(community.name());
        assertThat(draft.labels()).contains("Save");
        chat.presses("Save");
        chat.hears("Saved: your meeting");
        assertThat(meetings.of(community.id(), officer.person()).getFirst().words())
                .hasSizeGreaterThan(3500);
        assertThat(telegram.problems()).isEmpty();
    }
}
