package eu.rapport.account;

import static org.assertj.core.api.Assertions.assertThat;

import eu.rapport.Cast;
import eu.rapport.WithBot;
import eu.rapport.communities.Communities;
import eu.rapport.telegram.botapi.Chat;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What people decide about themselves. */
@WithBot
class AccountTest {
    @Autowired
    Cast cast;

    @Autowired
    Communities communities;

    @Autowired
    JdbcClient jdbc;

    @Test
    void settingsAreShownAndChangedByButtonsAndWords() {
        Chat officer = cast.officer("Sofia Setting").chat();
        officer.says("/settings");
        officer.hears("Language: English", "Europe/Brussels", "20:00 to 08:00");
        officer.presses("Quiet hours…");
        officer.hears("From when to when");
        officer.says("9 pm to 7:30");
        officer.hears("21:00 to 07:30");
        officer.presses("Time zone…");
        officer.hears("Which city");
        officer.says("vienna");
        officer.hears("Europe/Vienna");
    }

    @Test
    void aSettingSaidInASentenceCountsAfterANod() {
        Chat officer = cast.officer("Sofia Saying").chat();
        officer.says("my time zone is Lisbon");
        officer.hears("Europe/Lisbon", "as your time zone");
        officer.presses("Leave it as it is");
        officer.hears("Language: English", "Europe/Brussels");
        officer.says("set time zone Europe/Lisbon");
        officer.hears("Europe/Lisbon", "as your time zone");
        officer.presses("Yes, please");
        officer.hears("Language: English", "Europe/Lisbon");
        officer.says("no messages before ten please");
        officer.hears("quiet from 20:00 to 10:00");
        officer.presses("Yes, please");
        officer.hears("Language: English", "20:00 to 10:00");
        officer.says("Don’t write to me after 9 pm.");
        officer.hears("quiet from 21:00 to 10:00");
        officer.says("quiet hours from 22:30 to 7");
        officer.hears("quiet from 22:30 to 07:00");
        officer.says("Turn off quiet hours");
        officer.hears("no quiet hours");
        officer.presses("Yes, please");
        officer.hears("Quiet hours: none");
    }

    @Test
    void aSentenceThatOnlySpeaksOfTimesIsNoSetting() {
        Chat officer = cast.officer("Sofia Telling").chat();
        officer.says("The time zone is wrong");
        assertThat(officer.hears().text()).doesNotContain("as your time zone");
        officer.says("don't write to Amina before ten");
        assertThat(officer.hears().text()).doesNotContain("quiet from");
        officer.says("We had no messages before ten from the church");
        assertThat(officer.hears().text()).doesNotContain("quiet from");
    }

    @Test
    void allThatIsHeldIsShownAsTextAndFile() {
        Chat officer = cast.officer("Mia Holding").chat();
        officer.says("/mydata");
        officer.hears("This is all", "Mia Holding", "officer");
        assertThat(officer.hearsFile().text()).contains("All that is held about you");
    }

    @Test
    void somebodyForgottenIsInNoTableAndTheCoordinatorIsTold() {
        Cast.Player coordinator = cast.coordinator("Cora Watching");
        Cast.Player officer = cast.officer("Olga Keeping");
        long community = communities
                .add("Community of the forgotten", Set.of(), Set.of(), null, officer.person())
                .id();
        Chat rep = cast.representative("Zahra Unforgettable", community).chat();
        rep.says("My name is Zahra Unforgettable and I like tea");
        rep.hears();
        rep.says("/forgetme");
        rep.hears("Do you want me to forget you?");
        rep.presses("Yes, forget me");
        rep.hears("I no longer know who you are");

        coordinator.chat().hears("Community of the forgotten", "asked to be forgotten");
        assertThat(placesThatHold("Unforgettable", "I like tea")).isEmpty();
        rep.says("/help");
        rep.hears("people who have been invited");
    }

    private List<String> placesThatHold(String... words) {
        List<String> tables = jdbc.sql("select table_name from information_schema.tables where table_schema = 'public'")
                .query(String.class)
                .list();
        return tables.stream().filter(table -> holds(table, words)).toList();
    }

    private boolean holds(String table, String... words) {
        for (String word : words) {
            Integer rows = jdbc.sql("select count(*) from " + table + " t where t::text like ?")
                    .param("%" + word + "%")
                    .query(Integer.class)
                    .single();
            if (rows > 0) {
                return true;
            }
        }
        return false;
    }
}
