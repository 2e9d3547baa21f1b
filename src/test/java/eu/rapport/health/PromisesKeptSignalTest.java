package eu.rapport.health;

import static eu.rapport.health.SignalScene.AMINA;
import static eu.rapport.health.SignalScene.JONAS;
import static eu.rapport.health.SignalScene.TODAY;
import static eu.rapport.health.SignalScene.ZONE;
import static eu.rapport.health.SignalScene.at;
import static org.assertj.core.api.Assertions.assertThat;

import eu.rapport.promises.Promise;
import eu.rapport.promises.PromiseState;
import eu.rapport.shared.Side;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Promises, overdue and not kept. */
class PromisesKeptSignalTest {
    @ParameterizedTest
    @CsvSource({"0, GOOD", "1, WATCH", "14, WATCH", "15, AT_RISK"})
    void oneOverdueIsToBeWatchedAndLongOverdueARisk(int days, HealthState state) {
        assertThat(signal(due(TODAY.minusDays(days)))).isEqualTo(state);
    }

    @Test
    void twoOverdueAreARisk() {
        assertThat(signal(due(TODAY.minusDays(1)), due(TODAY.minusDays(1)))).isEqualTo(HealthState.AT_RISK);
    }

    @Test
    void thoseOfTheCommunityDoNotCount() {
        assertThat(signal(promise(Side.COMMUNITY, TODAY.minusDays(90), PromiseState.OPEN, null, null)))
                .isEqualTo(HealthState.GOOD);
    }

    @Test
    void whatIsDoneOrHasNoDayIsNotOverdue() {
        Instant yesterday = at(TODAY.minusDays(1));
        assertThat(signal(promise(Side.AUTHORITY, TODAY.minusDays(20), PromiseState.OPEN, yesterday, null)))
                .isEqualTo(HealthState.GOOD);
        assertThat(signal(promise(Side.AUTHORITY, null, PromiseState.OPEN, null, null)))
                .isEqualTo(HealthState.GOOD);
    }

    @Test
    void notKeptIsARiskUntilItIsLongAgo() {
        assertThat(signal(notKept(TODAY))).isEqualTo(HealthState.AT_RISK);
        assertThat(signal(notKept(TODAY.minusDays(91)))).isEqualTo(HealthState.GOOD);
    }

    private HealthState signal(Promise... promises) {
        return PromisesKeptSignal.of(List.of(promises), TODAY, ZONE).state();
    }

    private Promise due(LocalDate day) {
        return promise(Side.AUTHORITY, day, PromiseState.OPEN, null, null);
    }

    private Promise notKept(LocalDate day) {
        return promise(Side.AUTHORITY, day, PromiseState.NOT_KEPT, null, at(day));
    }

    private Promise promise(
            Side by,
            @Nullable LocalDate due,
            PromiseState state,
            @Nullable Instant doneAt,
            @Nullable Instant judgedAt) {
        Instant recorded = at(TODAY.minusDays(100));
        return new Promise(
                1, 9, by, JONAS, "call", due, null, state, JONAS, recorded, doneAt, null, AMINA, judgedAt, null);
    }
}
