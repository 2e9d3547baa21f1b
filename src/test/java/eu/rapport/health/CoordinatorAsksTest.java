package eu.rapport.health;

import static org.assertj.core.api.Assertions.assertThat;

import eu.rapport.Cast;
import eu.rapport.Cast.Player;
import eu.rapport.WithBot;
import eu.rapport.communities.Communities;
import eu.rapport.communities.Community;
import eu.rapport.communities.Tie;
import eu.rapport.meetings.Meetings;
import eu.rapport.meetings.NewMeeting;
import eu.rapport.meetings.Participant;
import eu.rapport.people.People;
import eu.rapport.promises.NewPromise;
import eu.rapport.promises.Promises;
import eu.rapport.relationships.Relationships;
import eu.rapport.shared.Side;
import eu.rapport.telegram.botapi.BotMessage;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A coordinator asks in plain words; what was understood is told, and can be changed with a button. */
@WithBot
class CoordinatorAsksTest {
    private static int town;

    @Autowired
    Cast cast;

    @Autowired
    Communities communities;

    @Autowired
    Relationships relationships;

    @Autowired
    Meetings meetings;

    @Autowired
    Promises promises;

    @Autowired
    People people;

    @Autowired
    Clock clock;

    private Player ruth;
    private Player otto;
    private Player vera;
    private Community rowers;
    private String first;

    @BeforeEach
    void aTown() {
        String number = "ABCDEFGHIJ".substring(town, ++town);
        first = "Ottokar" + number.toLowerCase(Locale.ROOT);
        ruth = cast.officer("Rutha" + number.toLowerCase(Locale.ROOT) + " Harbour");
        otto = cast.officer(first + " Harbour");
        vera = cast.coordinator("Veranda" + number.toLowerCase(Locale.ROOT) + " Harbour");
        rowers = communities.add("Harbour Rowers " + number, Set.of(), Set.of(Tie.INTEREST), null, otto.person());
        relationships.takeUpContact(rowers.id(), otto.person());
        meetings.log(
                NewMeeting.brief(
                        rowers.id(),
                        today().minusMonths(2),
                        Set.of(Participant.known(otto.id())),
                        "We talked about the jetty."),
                otto.person());
    }

    @Test
    void whoWasNotSpokenToSinceADay() {
        otto.chat().says("who haven't we spoken to for five weeks?");
        otto.chat().hears("nobody has spoken", rowers.name());
        otto.chat().presses("Half a year");
        assertThat(otto.chat()
                        .waitsFor(each -> each.text().contains(day(today().minusMonths(6))))
                        .text())
                .doesNotContain(rowers.name());
    }

    @Test
    void aDayThatDoesNotExistIsAskedFor() {
        otto.chat().says("who haven't we spoken to since 31 September?");
        assertThat(otto.chat().hears("31 September", "does not exist").labels()).contains("Half a year");
    }

    @Test
    void whatWasPromisedToOneCommunity() {
        promises.record(new NewPromise(
                rowers.id(), Side.AUTHORITY, otto.id(), "repair the jetty", today().plusDays(9), null, otto.id()));
        vera.chat().says("what did we promise " + rowers.name());
        vera.chat().hears(rowers.name(), "repair the jetty");
        vera.chat().presses("Another community");
        vera.chat().hears("Choose a community");
    }

    @Test
    void whatHappenedInAMonth() {
        LocalDate then = today().minusMonths(2);
        String month = then.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        meetings.log(
                NewMeeting.brief(rowers.id(), today(), Set.of(Participant.known(otto.id())), "We talked about oars."),
                otto.person());
        vera.chat().says("what happened with " + rowers.name() + " in " + month);
        BotMessage inThatMonth = vera.chat().hears(rowers.name(), "We talked about the jetty");
        assertThat(inThatMonth.text())
                .contains(day(then.withDayOfMonth(then.lengthOfMonth())))
                .doesNotContain("We talked about oars");
        vera.chat().presses("Three months");
        vera.chat().hears(rowers.name(), "We talked about the jetty");
    }

    @Test
    void whoTakesOver() {
        vera.chat().says("who takes over from " + first + "?");
        vera.chat().hears("Who takes over from " + first, rowers.name() + ": nobody yet");
        relationships.setDeputy(rowers.id(), ruth.id());
        vera.chat().says("who is the successor of " + first);
        vera.chat().hears(rowers.name() + ": " + ruth.person().name() + " is deputy");
    }

    @Test
    void whoTookOverFromSomebodyWhoHasLeft() {
        relationships.setContact(rowers.id(), ruth.id(), vera.person());
        people.leave(otto.person());
        vera.chat().says("who takes over from " + first + "?");
        vera.chat()
                .hears(
                        "Who takes over from " + first,
                        rowers.name() + ": " + ruth.person().name());
        vera.chat().says("which communities has only " + first + " ever met?");
        vera.chat().hears("met only " + first, rowers.name());
    }

    @Test
    void whomOnlyOneOfficerEverMet() {
        vera.chat().says("which communities has only " + first + " ever met?");
        vera.chat().hears("met only " + first, rowers.name());
        meetings.log(
                NewMeeting.brief(
                        rowers.id(),
                        today().minusDays(3),
                        Set.of(Participant.known(ruth.id())),
                        "Coffee at the jetty."),
                ruth.person());
        vera.chat().says("which groups know nobody but " + first);
        vera.chat().hears("No community has met only " + first);
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(ZoneId.of("Europe/Brussels")));
    }

    private static String day(LocalDate day) {
        return day.getDayOfMonth() + " " + day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }
}
