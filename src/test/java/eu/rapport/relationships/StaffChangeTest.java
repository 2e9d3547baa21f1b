package eu.rapport.relationships;

import static org.assertj.core.api.Assertions.assertThat;

import eu.rapport.shared.Side;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StaffChangeTest {
    private static final long JONAS = 1;
    private static final long FATIMA = 2;
    private static final long AMINA = 3;
    private static final long OMAR = 4;
    private static final LocalDate MAY_1 = LocalDate.of(2026, 5, 1);

    @Test
    void it_is_open_until_the_successor_has_met_the_community() {
        StaffChange change = officer(FATIMA);

        assertThat(change.isOpen()).isTrue();
        assertThat(change.isClosedBy(Set.of(FATIMA), Set.of(AMINA), MAY_1)).isTrue();
    }

    @Test
    void a_meeting_of_somebody_else_does_not_close_it() {
        assertThat(officer(FATIMA).isClosedBy(Set.of(OMAR), Set.of(AMINA), MAY_1))
                .isFalse();
    }

    @Test
    void without_a_successor_nothing_closes_it() {
        assertThat(officer(null).isClosedBy(Set.of(FATIMA), Set.of(AMINA), MAY_1))
                .isFalse();
    }

    @Test
    void an_introduction_shortly_before_taking_over_counts() {
        assertThat(officer(FATIMA).isClosedBy(Set.of(JONAS, FATIMA), Set.of(AMINA), MAY_1.minusDays(14)))
                .isTrue();
        assertThat(officer(FATIMA).isClosedBy(Set.of(JONAS, FATIMA), Set.of(AMINA), MAY_1.minusDays(15)))
                .isFalse();
    }

    @Test
    void a_closed_change_is_not_closed_again() {
        assertThat(officer(FATIMA).met(MAY_1).isClosedBy(Set.of(FATIMA), Set.of(AMINA), MAY_1.plusDays(3)))
                .isFalse();
    }

    @Test
    void who_follows_a_representative_has_to_be_met_by_the_authority() {
        StaffChange change = representative(OMAR);

        assertThat(change.isClosedBy(Set.of(FATIMA), Set.of(OMAR), MAY_1)).isTrue();
        assertThat(change.isClosedBy(Set.of(FATIMA), Set.of(), MAY_1)).isFalse();
        assertThat(change.isClosedBy(Set.of(), Set.of(OMAR), MAY_1)).isFalse();
    }

    @Test
    void where_nobody_was_named_any_other_representative_counts() {
        assertThat(representative(null).isClosedBy(Set.of(FATIMA), Set.of(OMAR), MAY_1))
                .isTrue();
        assertThat(representative(null).isClosedBy(Set.of(FATIMA), Set.of(AMINA), MAY_1))
                .isFalse();
    }

    private static StaffChange officer(@Nullable Long successor) {
        return new StaffChange(1, 9, Side.AUTHORITY, JONAS, MAY_1, successor, successor == null ? null : MAY_1, null);
    }

    private static StaffChange representative(@Nullable Long successor) {
        return new StaffChange(1, 9, Side.COMMUNITY, AMINA, MAY_1, successor, successor == null ? null : MAY_1, null);
    }
}
