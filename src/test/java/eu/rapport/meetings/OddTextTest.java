package eu.rapport.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import eu.rapport.WithBot;
import eu.rapport.communities.Community;
import eu.rapport.telegram.botapi.BotApiStandIn;
import eu.rapport.telegram.botapi.BotMessage;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Texts that are long, hostile or in another script stay what they are. */
@WithBot
class OddTextTest extends LogScene {
    @Autowired
    BotApiStandIn telegram;

    @Test
    void hostile_text_stays_text() {
        chat.says("Met people from " + community.name()
                + " yesterday at <script>alert(1)</script> & {0} '{x}' \u202Eabc\u202C 👩‍👩‍👧 *_[x](http://evil)_*. They are worried about"
                + " <b>'; drop table meeting; --</b>. I promised to fix {{system}} by Friday.");
        BotMessage draft = chat.hears(community.name());
        assertThat(draft.text()).contains("<script>alert(1)</script> & {0} '{x}'", "{{system}}");
        save();
        chat.says("/history " + community.name());
        chat.hears("<script>");
        assertThat(telegram.problems()).isEmpty();
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
    void a_very_long_message_stays_one_draft() {
        chat.says("Met people from " + community.name() + " yesterday. "
                + "They talked about a great many things. ".repeat(95));
        BotMessage draft = chat.hears(community.name());
        assertThat(draft.labels()).contains("Save");
        save();
        assertThat(meetings.of(community.id(), officer.person()).getFirst().words())
                .hasSizeGreaterThan(3500);
        assertThat(telegram.problems()).isEmpty();
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
}
