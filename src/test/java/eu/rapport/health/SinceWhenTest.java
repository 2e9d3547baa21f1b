package eu.rapport.health;

import static org.assertj.core.api.Assertions.assertThat;

import eu.rapport.Cast;
import eu.rapport.Cast.Player;
import eu.rapport.WithBot;
import eu.rapport.communities.Communities;
import eu.rapport.communities.Community;
import eu.rapport.communities.Tie;
import eu.rapport.telegram.botapi.BotMessage;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is put down late counts since the day on which it was. */
@WithBot
class SinceWhenTest {
    @Autowired
    Cast cast;

    @Autowired
    Communities communities;

    @Autowired
    Clock clock;

    @Test
    void aConcernWaitsSinceTheMeetingInWhichItCameUp() {
        Player jonas = cast.officer("Jonas Latenote");
        Community millers = community("Lock Millers", jonas);

        log(jonas, "Met Lock Millers on " + daysAgo(31) + ". They are worried about the dark towpath.");

        assertThat(health(jonas, millers).text())
                .contains("Lock Millers: at risk", "One concern is waiting", daysAgo(31), "31 days");
    }

    @Test
    void aRelationshipBeganWithItsFirstContact() {
        Player jonas = cast.officer("Jonas Earlybird");
        Community barge = community("Lock Bargees", jonas);
        assertThat(health(jonas, barge).text()).contains("Lock Bargees: too early to judge");
        jonas.chat().says("/health");
        jonas.chat().hears("too early to judge", "Lock Bargees: Nobody has spoken");

        log(jonas, "Met Lock Bargees on " + daysAgo(45) + ".");

        assertThat(health(jonas, barge).text()).contains("Lock Bargees: good");
    }

    private static BotMessage health(Player reader, Community community) {
        reader.chat().says("/health " + community.name());
        return reader.chat().hears(community.name() + ":");
    }

    private static void log(Player officer, String words) {
        officer.chat().says(words);
        officer.chat().hears("This is what I understood");
        officer.chat().presses("Save");
        officer.chat().hears("Saved: ");
    }

    private Community community(String name, Player contact) {
        return communities.add(name, Set.of(), Set.of(Tie.LOCATION), null, contact.person());
    }

    private String daysAgo(int days) {
        return LocalDate.now(clock.withZone(ZoneId.of("Europe/Brussels")))
                .minusDays(days)
                .format(DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH));
    }
}
