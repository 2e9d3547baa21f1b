package eu.rapport.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import eu.rapport.Cast;
import eu.rapport.WithBot;
import eu.rapport.telegram.botapi.Chat;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Sentences that can mean one command alone reach it whatever they resemble. */
@WithBot
class OutrightTest {
    @Autowired
    Cast cast;

    @Test
    void whoAsksWhoLeavesIsShownTheTeam() {
        Chat coordinator = cast.coordinator("Cora Asks").chat();
        coordinator.says("Who is leaving?");
        coordinator.hears("Cora Asks (coordinator)", "Open:");
        coordinator.says("who leaves");
        coordinator.hears("Cora Asks (coordinator)", "Open:");
    }

    @Test
    void whoWantsToBeForgottenIsAskedWhetherTheyMeanIt() {
        Chat officer = cast.officer("Odo Asks").chat();
        officer.says("Please delete everything about me.");
        officer.hears("Do you want me to forget you?");
        officer.presses("No, stay").hears("nothing was removed");
    }

    @Test
    void whoAsksWhatIsHeldAboutThemIsShownIt() {
        Chat officer = cast.officer("Ola Asks").chat();
        officer.says("What do you hold about me?");
        officer.hears("This is all that is held about you", "Ola Asks");
    }

    @Test
    void whoMayNotUseTheCommandIsHeardAsBefore() {
        Chat officer = cast.officer("Olaf Asks").chat();
        officer.says("Who is leaving?");
        assertThat(officer.hears().text()).doesNotContain("(coordinator)");
    }
}
