package eu.rapport.health;

import static eu.rapport.health.SignalScene.AMINA;
import static eu.rapport.health.SignalScene.TODAY;
import static eu.rapport.health.SignalScene.ZONE;
import static eu.rapport.health.SignalScene.at;
import static org.assertj.core.api.Assertions.assertThat;

import eu.rapport.promises.Concern;
import eu.rapport.promises.ConcernState;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Concerns, by how long they wait. */
class ConcernsAnsweredTest {
    @ParameterizedTest
    @CsvSource({"0, GOOD", "14, GOOD", "15, WATCH", "30, WATCH", "31, AT_RISK"})
    void waitForSoLong(int days, HealthState state) {
        assertThat(ConcernsAnswered.of(List.of(open(days + 60, days)), TODAY, ZONE)
                        .state())
                .isEqualTo(state);
    }

    @Test
    void countWithTheOneThatWaitsLongest() {
        assertThat(ConcernsAnswered.of(List.of(open(90, 3), open(40, 31)), TODAY, ZONE)
                        .state())
                .isEqualTo(HealthState.AT_RISK);
    }

    private Concern open(int raisedDaysAgo, int openDays) {
        Instant raised = at(TODAY.minusDays(raisedDaysAgo));
        return new Concern(
                1,
                9,
                "lighting",
                null,
                AMINA,
                raised,
                ConcernState.OPEN,
                at(TODAY.minusDays(openDays)),
                null,
                null,
                null);
    }
}
