package eu.rapport.promises;

import static org.assertj.core.api.Assertions.assertThat;

import eu.rapport.MovableClock;
import eu.rapport.WithBot;
import eu.rapport.telegram.botapi.BotMessage;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** What is taken back in the night is not told in the morning; what was told already is taken back aloud. */
@WithBot
class TakenBackInTimeTest {
    @Autowired
    MovableClock clock;

    private Neighbourhood.Settling settling;

    @BeforeEach
    void settling(@Autowired AutowireCapableBeanFactory beans) {
        settling = beans.createBean(Neighbourhood.Settling.class);
    }

    @Test
    void aConcernTakenBackInTheNightIsNeverTold() {
        Neighbourhood there = settling.settle("Night Bakers", "Owen Night", "Rafi Night");
        clock.move(Duration.ofHours(12));
        there.voice().says("/concern The canal smells of petrol").hears("canal smells");
        there.voice().presses("Save").hears("Saved");
        there.voice().says("/undo").hears("no longer raised");
        there.voice().says("/concern The bridge is slippery").hears("bridge is slippery");
        there.voice().presses("Save").hears("Saved");

        clock.move(Duration.ofHours(11));

        there.contact().hears("Night Bakers", "bridge is slippery");
        assertThat(all(there)).doesNotContain("canal");
    }

    @Test
    void whoWasToldOfAConcernHearsThatItIsTakenBack() {
        Neighbourhood there = settling.settle("Noon Bakers", "Owen Noon", "Rafi Noon");
        there.voice().says("/concern The canal smells of oil").hears("canal smells");
        there.voice().presses("Save").hears("Saved");
        there.contact().hears("Noon Bakers", "canal smells");

        there.voice().says("/undo").hears("no longer raised");

        there.contact().hears("Noon Bakers has taken back a concern", "nothing to answer");
    }

    @Test
    void aMeetingTakenBackInTheNightIsNeverTold() {
        Neighbourhood there = settling.settle("Night Brewers", "Owen Nightly", "Rafi Nightly");
        clock.move(Duration.ofHours(12));
        there.voice().says("/log We met Owen Nightly today at the pier").hears("the pier");
        there.voice().presses("Save").hears("Saved: your meeting");
        there.voice().says("/undo").hears("Taken back: your meeting");
        there.voice().says("/concern The quay is dark").hears("quay is dark");
        there.voice().presses("Save").hears("Saved");

        clock.move(Duration.ofHours(11));

        there.contact().hears("Night Brewers", "quay is dark");
        assertThat(all(there)).doesNotContain("logged their side");
    }

    private static String all(Neighbourhood there) {
        return String.join(
                "\n",
                there.contact().everything().stream().map(BotMessage::text).toList());
    }
}
