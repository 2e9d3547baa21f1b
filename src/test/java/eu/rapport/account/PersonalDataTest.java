package eu.rapport.account;

import static org.assertj.core.api.Assertions.assertThat;

import eu.rapport.Cast;
import eu.rapport.Eventually;
import eu.rapport.MovableClock;
import eu.rapport.WithBot;
import eu.rapport.communities.Communities;
import eu.rapport.communities.Community;
import eu.rapport.people.People;
import eu.rapport.relationships.Relationships;
import eu.rapport.shared.Language;
import eu.rapport.telegram.botapi.BotMessage;
import eu.rapport.telegram.botapi.Chat;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** All that is held about a person is shown to them in words, and nothing of it is left when they ask to be forgotten. */
@WithBot
class PersonalDataTest {
    @Autowired
    Cast cast;

    @Autowired
    Communities communities;

    @Autowired
    People people;

    @Autowired
    Relationships relationships;

    @Autowired
    FarewellJob farewell;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MovableClock clock;

    @BeforeEach
    void onAMondayMorning() {
        clock.goOnTo(DayOfWeek.MONDAY, LocalTime.of(10, 0));
    }

    private LocalDate day(int after) {
        return LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Brussels"))
                .plusDays(after);
    }

    private static String words(LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.ENGLISH));
    }

    @Test
    void aRepresentativeIsShownAllInWordsAndForgottenEverywhere() {
        Cast.Player officer = cast.officer("Otis Keeper");
        Community community = communities.add("Lantern Makers", Set.of(), Set.of(), null, officer.person());
        Cast.Player rep = cast.representative("Zora Lanternlight", community.id());
        Chat chat = rep.chat();
        chat.says("/remind me tomorrow at 14:00 to polish the brass lantern");
        chat.hears("I will remind you");
        chat.says("/promise We promised to bring forty candles by Friday");
        chat.presses("Save").hears("Saved");
        chat.says("/concern the alley behind the mill is too dark");
        chat.presses("Save").hears("Saved");
        chat.says("/ask how do we paint a paper lantern properly");
        chat.hears();
        officer.chat().hears("the alley behind the mill");
        officer.chat().says("remind me tomorrow to call Zora Lanternlight about oil");
        officer.chat().hears("I will remind you");

        chat.says("/mydata");
        BotMessage shown = chat.hears("This is all");
        assertThat(shown.text())
                .contains(
                        "Name: Zora Lanternlight",
                        "Here as: community representative",
                        "You speak for:\n• Lantern Makers",
                        "what: polish the brass lantern · community: Lantern Makers · due: " + words(day(1))
                                + " at 14:00 · came from: your own wish",
                        "community: Lantern Makers · words: bring forty candles · due: " + words(day(4))
                                + " · how it stands: open",
                        "you: raised it · words: the alley behind the mill is too dark",
                        "how do we paint a paper lantern properly")
                .doesNotContain("mydata.", "KEPT", "OPEN", "true", "T14:00");
        String file = new String(Objects.requireNonNull(chat.hearsFile().file()), StandardCharsets.UTF_8);
        assertThat(file)
                .contains(
                        "\"telegramId\"",
                        "\"followUps\"",
                        "\"promisesGiven\"",
                        "\"state\" : \"OPEN\"",
                        "\"" + day(4) + "\"");

        String[] traces = {
            "Lanternlight",
            "brass lantern",
            "forty candles",
            "alley behind the mill",
            "paint a paper lantern",
            String.valueOf(chat.id())
        };
        assertThat(placesThatHold(traces)).as("the scan finds things").contains("person.name", "outbox.chat_id");
        assertThat(placesThatHold("brass lantern")).contains("follow_up.what");

        chat.says("/forgetme");
        chat.presses("Yes, forget me").hears("I no longer know who you are");
        Eventually.so("the last word is sent", () -> {
            farewell.run();
            return !placesThatHold(traces).contains("outbox.chat_id");
        });
        assertThat(placesThatHold(traces)).isEmpty();
        assertThat(people.get(rep.id()).name()).isEqualTo("a former contact");
        assertThat(jdbc.sql("select count(*) from inbox where state = 'DONE' and raw <> '{}'")
                        .query(Integer.class)
                        .single())
                .as("handled messages that kept their words")
                .isZero();
        officer.chat().says("/todo");
        officer.chat().hears("call a former contact about oil");
    }

    @Test
    void namesAndWordsOfEveryScriptAreForgottenInWhatOthersWereTold() {
        Cast.Player officer = cast.officer("Otto Scripts");
        Community community = communities.add("Quill Cutters", Set.of(), Set.of(), null, officer.person());
        relationships.setContact(community.id(), officer.id(), officer.person());
        cast.representative("Secunda Federkiel", community.id());
        Chat chat = cast.representative("Zoë Émeraude", community.id()).chat();
        chat.says("/concern the café “Źródło” burns & smokes 😡");
        chat.presses("Save").hears("Saved");
        officer.chat().hears("the café “Źródło” burns");
        officer.chat().says("/community Quill Cutters");
        officer.chat().hears("Zoë Émeraude");
        officer.chat().says("/remind me tomorrow to ask whether\n“Zoë Émeraude” and\nZoë Émeraude are the same");
        officer.chat().hears("I will remind you");
        String[] traces = {"burns & smokes", "Zo(ë|.u00eb) ", "meraude"};
        assertThat(placesThatHold(traces)).contains("outbox.message");

        chat.says("/forgetme");
        chat.presses("Yes, forget me").hears("I no longer know who you are");
        assertThat(jdbc.sql("select message from outbox where message ~ 'meraude|burns & smokes'")
                        .query(String.class)
                        .list())
                .isEmpty();
        assertThat(placesThatHold(traces)).isEmpty();
    }

    @Test
    void theFirstNameGoesFromNotesOfMeetingsToo() {
        Cast.Player officer = cast.officer("Ortwin Notes");
        long club = communities
                .add("Zitherfreunde", Set.of(), Set.of(), null, officer.person())
                .id();
        Chat gregor = cast.representative("Gregorius Mosselaer", club).chat();
        cast.representative("Ursulina Mosselaer", club);
        officer.chat()
                .says(
                        "Had coffee with Gregorius Mosselaer and Gregorius Anderman yesterday. Gregorius promised a list.");
        officer.chat().hears("Zitherfreunde", "Gregorius");
        officer.chat().presses("Save").hears("Saved: your meeting");
        officer.chat().says("Met Gregorius from Zitherfreunde today, all is well with Gregorius.");
        officer.chat().hears("Zitherfreunde", "Gregorius Mosselaer");
        officer.chat().presses("Save").hears("Saved: your meeting");

        gregor.says("/forgetme");
        gregor.presses("Yes, forget me").hears("I no longer know who you are");
        assertThat(jdbc.sql("select words from meeting where community_id = ? order by id")
                        .param(club)
                        .query(String.class)
                        .list())
                .containsExactly(
                        "Had coffee with … and Gregorius Anderman yesterday. … promised a list.",
                        "Met … from Zitherfreunde today, all is well with ….");
    }

    @Test
    void whatIsHeldIsToldInEveryLanguage() {
        Cast.Player officer = cast.officer("Olli Tongues");
        communities.add("Tongue Twisters", Set.of(), Set.of(), null, officer.person());
        officer.chat().says("/remind me tomorrow at 14:00 to learn languages");
        officer.chat().hears("I will remind you");
        for (Language language : Language.values()) {
            people.setLanguage(people.get(officer.id()), language);
            officer.chat().says("/mydata");
            assertThat(officer.chat().hears("Olli Tongues").text())
                    .contains("Tongue Twisters", "learn languages", String.valueOf(day(1).getYear()))
                    .doesNotContain("mydata.", "cameFrom", "PLANNED");
        }
    }

    /** Every column of every table that holds one of these, as text, bytes or JSON. */
    private List<String> placesThatHold(String... words) {
        List<String> places = new ArrayList<>();
        jdbc.sql("""
                        select c.table_name, c.column_name from information_schema.columns c
                        join information_schema.tables t using (table_schema, table_name)
                        where c.table_schema = 'public' and t.table_type = 'BASE TABLE'""")
                .query((row, number) -> new String[] {row.getString(1), row.getString(2)})
                .list()
                .forEach(column -> {
                    if (holds(column[0], column[1], words)) {
                        places.add(column[0] + "." + column[1]);
                    }
                });
        return places;
    }

    private boolean holds(String table, String column, String... words) {
        String all = String.join("|", words);
        return jdbc.sql("""
                        select exists (select from %1$s where %2$s::text ~ :all
                            or (pg_typeof(%2$s)::text = 'bytea' and encode(%2$s::text::bytea, 'escape') ~ :all))""".formatted(table, column))
                .param("all", all)
                .query(Boolean.class)
                .single();
    }
}
