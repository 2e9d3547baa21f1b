package eu.rapport.health;

import static eu.rapport.health.SignalScene.AMINA;
import static eu.rapport.health.SignalScene.FATIMA;
import static eu.rapport.health.SignalScene.JONAS;
import static eu.rapport.health.SignalScene.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import eu.rapport.health.Signal.Step;
import eu.rapport.relationships.StaffChange;
import eu.rapport.shared.Side;
import eu.rapport.texts.Text;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Staff changes, from the day on until the successor has met them. */
class StaffChangesSignalTest {
    @Test
    void withoutOneAreGood() {
        assertThat(staff(1)).isEqualTo(HealthState.GOOD);
    }

    @Test
    void withoutSuccessorAreARiskFromTheDayOn() {
        assertThat(staff(1, change(Side.AUTHORITY, TODAY, null))).isEqualTo(HealthState.AT_RISK);
        assertThat(staff(1, change(Side.AUTHORITY, TODAY.plusDays(1), null))).isEqualTo(HealthState.GOOD);
    }

    @ParameterizedTest
    @CsvSource({"0, REBUILDING", "30, REBUILDING", "31, AT_RISK"})
    void giveTheSuccessorThirtyDaysToMeetThem(int days, HealthState state) {
        assertThat(staff(1, change(Side.AUTHORITY, TODAY.minusDays(days), FATIMA)))
                .isEqualTo(state);
    }

    @Test
    void endWithTheMeeting() {
        StaffChange met = new StaffChange(1, 9, Side.AUTHORITY, JONAS, TODAY, FATIMA, TODAY, TODAY);
        assertThat(staff(1, met)).isEqualTo(HealthState.GOOD);
    }

    @Test
    void ofARepresentativeAreARiskWhereNobodyElseSpeaksForTheCommunity() {
        StaffChange left = change(Side.COMMUNITY, TODAY, null);
        assertThat(staff(0, left)).isEqualTo(HealthState.AT_RISK);
        assertThat(staff(1, left)).isEqualTo(HealthState.WATCH);
        assertThat(staff(1, change(Side.COMMUNITY, TODAY, AMINA))).isEqualTo(HealthState.REBUILDING);
    }

    @Test
    void countWithTheWorst() {
        assertThat(staff(1, change(Side.COMMUNITY, TODAY, null), change(Side.AUTHORITY, TODAY, null)))
                .isEqualTo(HealthState.AT_RISK);
    }

    @Test
    void areAllNamedTheWorstFirst() {
        Signal both = signal(1, change(Side.COMMUNITY, TODAY, null), change(Side.AUTHORITY, TODAY, null));
        assertThat(both.why())
                .isEqualTo(Text.sentences(List.of(
                        Text.of("health.staff.nobody", "N1", TODAY),
                        Text.of("health.staff.representative", "N1", TODAY, 1))));
        assertThat(both.step()).isEqualTo(Step.NAME_SUCCESSOR);
    }

    @Test
    void offerWhatHelps() {
        assertThat(signal(1, change(Side.AUTHORITY, TODAY, null)).step()).isEqualTo(Step.NAME_SUCCESSOR);
        assertThat(signal(1, change(Side.AUTHORITY, TODAY, FATIMA)).step()).isEqualTo(Step.MEET);
        assertThat(signal(0, change(Side.COMMUNITY, TODAY, null)).step()).isEqualTo(Step.FIND_REPRESENTATIVE);
        assertThat(signal(1, change(Side.COMMUNITY, TODAY, null)).step())
                .as("whoever is still there has been met before")
                .isEqualTo(Step.TALK);
    }

    private HealthState staff(int representatives, StaffChange... changes) {
        return signal(representatives, changes).state();
    }

    private Signal signal(int representatives, StaffChange... changes) {
        return StaffChangesSignal.of(List.of(changes), representatives, TODAY, id -> "N" + id);
    }

    private StaffChange change(Side side, LocalDate day, @Nullable Long successor) {
        return new StaffChange(1, 9, side, JONAS, day, successor, successor == null ? null : day, null);
    }
}
