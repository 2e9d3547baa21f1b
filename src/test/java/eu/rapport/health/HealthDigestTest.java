package eu.rapport.health;

import static org.assertj.core.api.Assertions.assertThat;

import eu.rapport.Cast;
import eu.rapport.Cast.Player;
import eu.rapport.MovableClock;
import eu.rapport.WithBot;
import eu.rapport.communities.Communities;
import eu.rapport.communities.Community;
import eu.rapport.promises.NewPromise;
import eu.rapport.promises.Promises;
import eu.rapport.shared.Side;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the morning digest says of a change for the worse. */
@WithBot
class HealthDigestTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/Brussels");

    @Autowired
    Cast cast;

    @Autowired
    Communities communities;

    @Autowired
    Promises promises;

    @Autowired
    HealthSweep sweep;

    @Autowired
    MovableClock clock;

    @Test
    void aChangeForTheWorseIsToldInOneSentence() {
        clock.goOnTo(DayOfWeek.TUESDAY, LocalTime.NOON);
        Player lena = cast.officer("Lena Digest");
        watched(lena, "Campus Voices", 3);
        watched(lena, "Harbour Voices", 20);
        sweep.run();

        clock.move(Duration.ofHours(20).plusMinutes(1));
        String digest = lena.chat().hears("Good morning").text();
        assertThat(digest)
                .contains(
                        "The relationship with Campus Voices needs watching now: Our promise",
                        "The relationship with Harbour Voices is at risk now: Our promise")
                .doesNotContain("is now");
    }

    private void watched(Player officer, String name, int daysOverdue) {
        Community community = communities.add(name, Set.of(), Set.of(), null, officer.person());
        cast.representative("Ria " + name, community.id());
        LocalDate due = LocalDate.ofInstant(clock.instant(), ZONE).minusDays(daysOverdue);
        promises.record(new NewPromise(
                community.id(), Side.AUTHORITY, officer.id(), "paint the hall", due, null, officer.id()));
    }
}
