package eu.rapport.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class PeriodTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 18);

    @Test
    void a_month_is_the_last_one_that_has_begun() {
        assertThat(Period.month("what happened in October?", TODAY, Locale.UK))
                .contains(new Period(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 31)));
        assertThat(Period.month("and in December", TODAY, Locale.UK))
                .contains(new Period(LocalDate.of(2025, 12, 1), LocalDate.of(2025, 12, 31)));
        assertThat(Period.month("im Oktober", TODAY, Locale.GERMANY)).isPresent();
    }

    @Test
    void may_is_a_month_only_when_it_is_written_like_one() {
        assertThat(Period.month("may I see the meetings", TODAY, Locale.UK)).isEmpty();
    }
}
