package eu.rapport.joining;

import static org.assertj.core.api.Assertions.assertThat;

import eu.rapport.Cast;
import eu.rapport.MovableClock;
import eu.rapport.WithBot;
import eu.rapport.communities.Communities;
import eu.rapport.communities.Community;
import eu.rapport.communities.Representatives;
import eu.rapport.telegram.botapi.BotApiStandIn;
import eu.rapport.telegram.botapi.BotMessage;
import eu.rapport.telegram.botapi.Chat;
import java.time.Duration;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How people come in. */
@WithBot
class JoiningTest {
    private static final Pattern LINK = Pattern.compile("https://t\\.me/\\w+\\?start=([\\w-]{22,64})");

    @Autowired
    BotApiStandIn telegram;

    @Autowired
    Cast cast;

    @Autowired
    Communities communities;

    @Autowired
    Representatives representatives;

    @Autowired
    MovableClock clock;

    @Test
    void theFirstCoordinatorsCodeOpensOnceOnly() {
        Chat vera = telegram.person(70_001, "Vera");
        vera.says("/start " + WithBot.BOOTSTRAP_CODE);
        assertThat(vera.hears("Vera", "welcome", "coordinator").labels()).contains("English – keep it", "Nederlands");

        Chat second = telegram.person(70_002, "Second");
        second.says("/start " + WithBot.BOOTSTRAP_CODE);
        second.hears("does not open anything");
    }

    @Test
    void aCoordinatorInvitesAnOfficerWhoIsWelcomed() {
        Chat coordinator = cast.coordinator("Corinne Inviting").chat();
        coordinator.says("/invite");
        coordinator.hears("Whom");
        coordinator.presses("A liaison officer");
        coordinator.hears("name");
        coordinator.says("Jonas Vermeer");
        BotMessage link = coordinator.hears("Jonas Vermeer", "https://t.me/");

        Chat jonas = telegram.person(70_011, "J.");
        jonas.opens(link.text());
        jonas.hears("Jonas Vermeer", "liaison officer", "Corinne Inviting invited you because");
        jonas.presses("English");
        jonas.hears("time zone", "Europe/Brussels");
        jonas.presses("Yes, Europe/Brussels");
        jonas.hears("Tell me whom you met");

        Chat thief = telegram.person(70_012, "Thief");
        thief.opens(link.text());
        thief.hears("does not open anything");
    }

    @Test
    void anOfficerInvitesARepresentativeOfANewCommunityAndNobodyElse() {
        Chat officer = cast.officer("Olaf Inviting").chat();
        officer.says("/invite");
        officer.hears("name of the community representative");
        officer.says("Amina <b>Warsame</b> & co");
        officer.hears("Which community");
        officer.presses("A new community…");
        officer.hears("called");
        officer.says("Al-Noor of the invitation test");
        BotMessage link = officer.hears("Amina <b>Warsame</b> & co", "https://t.me/");

        Chat amina = telegram.person(70_021, "Amina");
        amina.opens(link.text());
        amina.hears("Olaf Inviting invited you because you speak for Al-Noor of the invitation test");
        amina.says("/invite");
        amina.hears("not among the things you can do");
    }

    @Test
    void whatAnInvitationSaysIsNotAskedAgain() {
        Cast.Player officer = cast.officer("Olaf Plainly");
        communities.add("Plainly Invited", Set.of(), Set.of(), null, officer.person());

        officer.chat().says("invite Bea Plain as representative of Plainly Invited");
        officer.chat().hears("Bea Plain", "community representative of Plainly Invited", "https://t.me/");
        officer.chat().says("/invite Dora Plain as representative of Never Heard Of");
        officer.chat().hears("don't know a community called “Never Heard Of”");
        officer.chat().says("Plainly Invited");
        officer.chat().hears("Dora Plain", "community representative of Plainly Invited", "https://t.me/");
        officer.chat().says("/invite representative of the Plainly Invited");
        officer.chat().hears("name of the community representative");
        officer.chat().says("Sami Plain");
        officer.chat().hears("Sami Plain", "community representative of Plainly Invited", "https://t.me/");
    }

    @Test
    void aCoordinatorIsAskedOnlyForTheRoleOfWhoeverIsNamed() {
        Chat coordinator = cast.coordinator("Corinne Plainly").chat();
        coordinator.says("/invite Karl Lang");
        coordinator.hears("What shall Karl Lang be here?");
        coordinator.presses("A liaison officer");
        coordinator.hears("Karl Lang", "liaison officer", "https://t.me/");
        coordinator.says("invite Nadia Lang as officer");
        coordinator.hears("Nadia Lang", "liaison officer", "https://t.me/");
    }

    @Test
    void anOfficerIsToldWhoInvitesOfficers() {
        Chat officer = cast.officer("Olaf Oversteps").chat();
        officer.says("/invite officer");
        BotMessage refused = officer.hears("invited by a coordinator", "You can invite representatives");
        assertThat(refused.labels())
                .as("nothing was begun that could be cancelled")
                .doesNotContain("Cancel");
        officer.presses("A community representative");
        officer.hears("name of the community representative");
    }

    @Test
    void aSlipInTheCommunitysNameIsAskedAbout() {
        Cast.Player carla = cast.coordinator("Carla Slipping");
        communities.add("Zwaluwpark Residents", Set.of(), Set.of(), null, carla.person());
        Chat coordinator = carla.chat();
        coordinator.says("/invite");
        coordinator.hears("Whom");
        coordinator.presses("A community representative");
        coordinator.hears("name");
        coordinator.says("Wim Zwaluw");
        coordinator.hears("Which community");
        coordinator.says("Zwalupark Residents");
        assertThat(coordinator
                        .hears("Zwalupark Residents", "new, or one of these")
                        .labels())
                .contains("Zwaluwpark Residents", "Add as new");
        coordinator.presses("Zwaluwpark Residents");
        BotMessage link = coordinator.hears("Wim Zwaluw", "https://t.me/");

        Chat wim = telegram.person(70_091, "Wim");
        wim.opens(link.text());
        wim.hears("you speak for Zwaluwpark Residents");
    }

    @Test
    void anInvitationExpiresAfterSevenDays() {
        Chat officer = cast.officer("Otto Expiring").chat();
        officer.says("/invite");
        officer.hears("name");
        officer.says("Latecomer Expiring");
        officer.hears("Which community");
        officer.says("Community of the late");
        BotMessage link = officer.hears("https://t.me/");

        clock.move(Duration.ofDays(8));
        Chat late = telegram.person(70_031, "Late");
        late.opens(link.text());
        late.hears("does not open anything");
    }

    @Test
    void guessingCodesIsSlowedDownAndTheCodeHoldsEnoughChance() {
        Chat officer = cast.officer("Oda Guessed").chat();
        officer.says("/invite");
        officer.hears("name");
        officer.says("Guessed One");
        officer.hears("Which community");
        officer.says("Community of the guessed");
        Matcher link = LINK.matcher(officer.hears("https://t.me/").text());
        assertThat(link.find()).isTrue();

        Chat guesser = telegram.person(70_041, "Guesser");
        for (int i = 0; i < 6; i++) {
            guesser.says("/start wrong" + i);
            guesser.hears("does not open anything");
        }
        guesser.says("/start " + link.group(1));
        guesser.hears("does not open anything");
    }

    @Test
    void anInvitationCanBeTakenBack() {
        Chat officer = cast.officer("Ole Undoing").chat();
        officer.says("/invite");
        officer.hears("name");
        officer.says("Ottmar Tredaway");
        officer.hears("Which community");
        officer.says("Tredaway Kayakers");
        BotMessage link = officer.hears("https://t.me/");
        officer.presses("Undo");
        officer.hears("Taken back");

        Chat ottmar = telegram.person(70_051, "Ottmar");
        ottmar.opens(link.text());
        ottmar.hears("does not open anything");
    }

    @Test
    void whoCouldNotComeByTheFirstLinkGetsAnotherAndIsNotPutDownTwice() {
        Chat coordinator = cast.coordinator("Cora Renewing").chat();
        coordinator.says("invite Nils Renewed as officer");
        BotMessage first = coordinator.hears("Nils Renewed", "https://t.me/");
        clock.move(Duration.ofDays(8));
        coordinator.says("/team").hears("Nils Renewed", "the link has expired");

        coordinator.says("invite Nils Renewed as officer").hears("invited as liaison officer before", "same person");
        coordinator.presses("Yes, a new link");
        BotMessage second = coordinator.hears("Nils Renewed (liaison officer)", "https://t.me/");
        assertThat(second.text()).doesNotContain("before no longer opens");
        coordinator.says("/team");
        coordinator.presses("Nils Renewed").hears("not here yet");
        coordinator.presses("New link for Nils Renewed");
        BotMessage third = coordinator.hears("https://t.me/", "before no longer opens");

        Chat nils = telegram.person(70_101, "N.");
        nils.opens(first.text()).hears("does not open anything");
        nils.opens(second.text()).hears("does not open anything");
        nils.opens(third.text()).hears("Hello", "Nils Renewed");
        coordinator.says("invite Nils Renewed as officer").hears("is here already");
        coordinator.presses("No, somebody else").hears("Nils Renewed", "https://t.me/");
        coordinator.presses("Undo").hears("Taken back");
    }

    @Test
    void thatSomebodySpeaksForOneCommunityMoreCanBeTakenBack() {
        Cast.Player carl = cast.coordinator("Carl Twofold");
        Community one = communities.add("Twofold Beekeepers", Set.of(), Set.of(), null, carl.person());
        Community two = communities.add("Manifold Rowers", Set.of(), Set.of(), null, carl.person());
        Cast.Player bea = cast.representative("Bea Twofold", one.id());

        carl.chat()
                .says("invite Bea Twofold as representative of Manifold Rowers")
                .hears("Is it the same person?");
        carl.chat().presses("Yes, the same").hears("now speaks for Manifold Rowers as well");
        bea.chat().hears("you speak for Manifold Rowers as well");
        carl.chat().says("/undo").hears("no longer speaks for Manifold Rowers");
        bea.chat().hears("taken back that you speak for Manifold Rowers");
        assertThat(representatives.communitiesOf(bea.id()))
                .containsExactly(one.id())
                .doesNotContain(two.id());

        carl.chat()
                .says("invite Bea Twofold as representative of Twofold Beekeepers")
                .hears("Is it the same person?");
        carl.chat().presses("Yes, the same").hears("speaks for Twofold Beekeepers already");
    }

    @Test
    void whoHasNotComeInSpeaksForOneCommunityLessWhenThatIsTakenBack() {
        Cast.Player carl = cast.coordinator("Carl Unfolds");
        Community one = communities.add("Unfolded Kites", Set.of(), Set.of(), null, carl.person());
        communities.add("Paper Lanterns", Set.of(), Set.of(), null, carl.person());
        long bo = cast.invitedRepresentative("Bo Unfolds", one.id()).id();

        carl.chat()
                .says("invite Bo Unfolds as representative of Paper Lanterns")
                .hears("Is it the same person?");
        carl.chat().presses("Yes, the same").hears("Unfolded Kites and Paper Lanterns", "https://t.me/");
        carl.chat().presses("Undo").hears("no longer speaks for Paper Lanterns");
        assertThat(representatives.communitiesOf(bo)).containsExactly(one.id());
    }
}
