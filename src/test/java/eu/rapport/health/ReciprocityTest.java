package eu.rapport.health;

import static eu.rapport.health.SignalScene.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the community said that it gets out of it. */
class ReciprocityTest {
    @ParameterizedTest
    @CsvSource({"1, AT_RISK", "2, AT_RISK", "3, WATCH", "4, GOOD", "5, GOOD"})
    void isWhatTheCommunitySaid(int value, HealthState state) {
        assertThat(reciprocity(value, 0)).isEqualTo(state);
    }

    @Test
    void isToBeWatchedAfterTwoRoundsWithoutAnswer() {
        assertThat(reciprocity(5, 1)).isEqualTo(HealthState.GOOD);
        assertThat(reciprocity(5, 2)).isEqualTo(HealthState.WATCH);
        assertThat(reciprocity(2, 2)).isEqualTo(HealthState.AT_RISK);
    }

    @Test
    void isNotKnownBeforeTheFirstAnswer() {
        assertThat(Reciprocity.of(Optional.empty(), 0).state()).isEqualTo(HealthState.TOO_EARLY);
    }

    private HealthState reciprocity(int value, int unanswered) {
        return Reciprocity.of(Optional.of(new Reciprocity.LastAnswer(value, TODAY)), unanswered)
                .state();
    }
}
