package eu.rapport.promises;

import static org.assertj.core.api.Assertions.assertThat;

import eu.rapport.shared.Side;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PromiseTest {
    private static final Instant NOW = Instant.parse("2026-03-03T10:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 3);
    private static final LocalDate FRIDAY = LocalDate.of(2026, 3, 6);
    private static final NewPromise PLAN = new NewPromise(1, Side.AUTHORITY, 2L, "send the plan", FRIDAY, null, 2);

    private final Promise promise = Promise.open(PLAN, NOW);

    @Test
    void itsReceiverIsAskedTheDayAfterItsDay() {
        assertThat(promise.askOn()).isEqualTo("2026-03-07");
        assertThat(promise.receiver()).isEqualTo(Side.COMMUNITY);
        assertThat(promise.changed("send it", null).askOn()).isNull();
    }

    @Test
    void itIsOverdueFromTheDayAfterItsDayUntilSomebodySaysThatItIsDone() {
        assertThat(promise.isOverdue(FRIDAY)).isFalse();
        assertThat(promise.daysOverdue(FRIDAY.plusDays(3))).isEqualTo(3);
        assertThat(promise.done(NOW, TODAY).isOverdue(FRIDAY.plusDays(3))).isFalse();
    }

    @Test
    void doneAsksTheReceiverAtOnce() {
        assertThat(promise.done(NOW, TODAY).askOn()).isEqualTo(TODAY);
        assertThat(promise.done(NOW, TODAY).notDone().askOn()).isEqualTo("2026-03-07");
    }

    @Test
    void tooEarlyLeavesItOpenAndAsksAgainAfterTwoWeeks() {
        LocalDate asked = FRIDAY.plusDays(1);
        Promise early = promise.judged(PromiseState.TOO_EARLY, 5, NOW, asked);
        assertThat(early.isOpen()).isTrue();
        assertThat(early.askOn()).isEqualTo(asked.plusDays(14));
        assertThat(early.isOverdue(asked.plusDays(13))).isFalse();
        assertThat(early.isOverdue(asked.plusDays(14))).isTrue();
    }

    @Test
    void aWordOfTheReceiverClosesIt() {
        Promise kept = promise.judged(PromiseState.KEPT, 5, NOW, TODAY);
        assertThat(kept.isOpen()).isFalse();
        assertThat(kept.askOn()).isNull();
        assertThat(kept.judgedBy()).isEqualTo(5);
    }
}
