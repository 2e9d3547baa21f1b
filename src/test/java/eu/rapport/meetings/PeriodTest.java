package eu.rapport.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PeriodTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 18);

    @Test
    void a_month_is_the_last_one_that_has_begun() {
        assertThat(months("what happened in October?")).contains(days("2026-10-01", "2026-10-31"));
        assertThat(months("what happened in october")).contains(days("2026-10-01", "2026-10-31"));
        assertThat(months("and in December")).contains(days("2025-12-01", "2025-12-31"));
        assertThat(NamedMonths.in("im Oktober", TODAY, Locale.GERMANY)).contains(days("2026-10-01", "2026-10-31"));
    }

    @Test
    void a_year_that_is_named_counts() {
        assertThat(months("what happened in May 2025")).contains(days("2025-05-01", "2025-05-31"));
    }

    @Test
    void since_goes_on_until_today() {
        assertThat(months("what happened since October")).contains(days("2026-10-01", "2026-11-18"));
        assertThat(months("meetings since last March")).contains(days("2026-03-01", "2026-11-18"));
    }

    @Test
    void two_months_are_a_span() {
        assertThat(months("between April and June")).contains(days("2026-04-01", "2026-06-30"));
        assertThat(months("from November to January")).contains(days("2025-11-01", "2026-01-31"));
    }

    @Test
    void last_month_is_the_one_on_the_calendar() {
        assertThat(months("what happened last month")).contains(days("2026-10-01", "2026-10-31"));
        assertThat(months("in the last month")).isEmpty();
        assertThat(months("wat gebeurde er vorige maand?")).contains(days("2026-10-01", "2026-10-31"));
        assertThat(months("wat gebeurde er vorige maandag?")).isEmpty();
    }

    @Test
    void may_is_a_month_only_when_it_is_used_like_one() {
        assertThat(months("may I see the meetings")).isEmpty();
        assertThat(months("what took place in may")).contains(days("2026-05-01", "2026-05-31"));
    }

    private static Optional<Period> months(String text) {
        return NamedMonths.in(text, TODAY, Locale.UK);
    }

    private static Period days(String from, String to) {
        return new Period(LocalDate.parse(from), LocalDate.parse(to));
    }
}
