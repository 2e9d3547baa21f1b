package eu.rapport.health;

import static eu.rapport.health.SignalScene.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import eu.rapport.texts.Text;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What several signals come to. */
class VerdictTest {
    @Test
    void isTheWorstAndNeverAnAverage() {
        assertThat(verdict(400, 9, HealthState.GOOD, HealthState.AT_RISK, HealthState.GOOD))
                .isEqualTo(HealthState.AT_RISK);
        assertThat(verdict(400, 9, HealthState.WATCH, HealthState.REBUILDING)).isEqualTo(HealthState.REBUILDING);
        assertThat(verdict(400, 9, HealthState.GOOD, HealthState.TOO_EARLY)).isEqualTo(HealthState.GOOD);
    }

    @Test
    void isTooEarlyForAMonthUnlessThereWereTwoContactsOrSomethingElseIsToBeSaid() {
        assertThat(verdict(29, 1, HealthState.GOOD)).isEqualTo(HealthState.TOO_EARLY);
        assertThat(verdict(29, 2, HealthState.GOOD)).isEqualTo(HealthState.GOOD);
        assertThat(verdict(30, 0, HealthState.GOOD)).isEqualTo(HealthState.GOOD);
        assertThat(verdict(1, 0, HealthState.WATCH)).isEqualTo(HealthState.WATCH);
    }

    private HealthState verdict(int daysOld, int contacts, HealthState... states) {
        List<Signal> signals = Stream.of(states)
                .map(each -> new Signal(Signal.Kind.SILENCE, each, Text.none()))
                .toList();
        return Verdict.of(signals, TODAY.minusDays(daysOld), contacts, TODAY);
    }
}
