package eu.rapport.outbox;

import static eu.rapport.outbox.Urgency.NUDGE;
import static org.assertj.core.api.Assertions.assertThat;

import eu.rapport.Eventually;
import eu.rapport.outbox.Receivers.Loud;
import eu.rapport.outbox.Sender.Outcome;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** What is for later waits, what comes too late is left, and nobody is woken. */
class SendWindowTest {
    @AutoClose
    private final TestOutbox box = TestOutbox.with(TestOutbox.UNLIMITED);

    @Test
    void whatIsForLaterHoldsUpNothingAndWhatIsTooLateIsLeft() {
        Instant now = box.clock.instant();
        box.put(1, NUDGE, "later", SendWindow.from(now.plusSeconds(3600)));
        box.put(1, NUDGE, "too late", SendWindow.from(now.plusSeconds(60)).before(now.plusSeconds(600)));
        box.start();
        box.put(1, "now");
        box.hears("now");

        box.clock.move(Duration.ofHours(2));

        box.hears("later");
        assertThat(box.heard()).containsExactly("now", "later");
        assertThat(box.state("too late")).isEqualTo("CANCELLED");
    }

    @Test
    void whatIsHeldUpUntilTheNightWaitsForTheMorning() {
        Instant evening = box.clock.instant();
        Instant night = evening.plusSeconds(3600);
        Instant morning = evening.plusSeconds(10 * 3600);
        SendWindow whileAwake = SendWindow.in(new Loud(evening, night));
        box.recipient.will("held up", new Outcome.Failed("no way"));
        box.put(1, NUDGE, "held up", whileAwake);
        box.start();
        Eventually.so("it was tried", () -> !box.heard().isEmpty());
        Eventually.so("written down", () -> box.state("held up").equals("RETRY"));

        box.recipient.asleep.put(1L, new Loud(morning, null));
        box.put(1, NUDGE, "put down late", whileAwake);
        box.clock.set(night);
        Eventually.so("both wait for the morning", () -> waitingFor(morning) == 2);
        box.put(1, "an answer");
        box.hears("an answer");
        assertThat(box.heard()).doesNotContain("put down late");

        box.recipient.asleep.clear();
        box.clock.set(morning);
        box.settles();
        assertThat(box.heard()).endsWith("an answer", "held up", "put down late");
    }

    @Test
    void whoMayBeDisturbedSoonerIsToldSooner() {
        Instant now = box.clock.instant();
        box.put(1, NUDGE, "news", SendWindow.in(new Loud(now.plusSeconds(3600), now.plusSeconds(7200))));
        box.put(1, NUDGE, "at two", SendWindow.from(now.plusSeconds(3600)));
        box.start();
        box.outbox.retime(1, new Loud(now, null));
        box.hears("news");
        assertThat(box.heard()).containsExactly("news");
    }

    private int waitingFor(Instant moment) {
        return box.count("state in ('NEW', 'RETRY') and not_before = '" + moment + "'");
    }
}
