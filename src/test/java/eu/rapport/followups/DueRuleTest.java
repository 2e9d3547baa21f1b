package eu.rapport.followups;

import static org.assertj.core.api.Assertions.assertThat;

import eu.rapport.people.Person;
import eu.rapport.people.QuietHours;
import eu.rapport.people.Standing;
import eu.rapport.shared.Language;
import eu.rapport.shared.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DueRuleTest {
    private static final QuietHours NIGHTS = new QuietHours(LocalTime.of(20, 0), LocalTime.of(8, 0), false);
    private static final QuietHours NIGHTS_AND_SUNDAYS = new QuietHours(LocalTime.of(20, 0), LocalTime.of(8, 0), true);

    @Test
    void aDayWithoutATimeMeansNineInTheMorning() {
        assertThat(due(NIGHTS, "2026-11-23", null)).isEqualTo("2026-11-23T08:00:00Z");
        assertThat(due(NIGHTS, "2026-07-23", null)).isEqualTo("2026-07-23T07:00:00Z");
    }

    @Test
    void aTimeCountsInQuietHoursAndOnQuietSundaysToo() {
        assertThat(due(NIGHTS_AND_SUNDAYS, "2026-11-22", "23:30")).isEqualTo("2026-11-22T22:30:00Z");
    }

    @Test
    void aQuietSundayMovesADayToMondayWhenTheNightIsOver() {
        assertThat(due(NIGHTS_AND_SUNDAYS, "2026-11-22", null)).isEqualTo("2026-11-23T07:00:00Z");
        assertThat(due(NIGHTS, "2026-11-22", null)).isEqualTo("2026-11-22T08:00:00Z");
    }

    @Test
    void whoIsQuietUntilNineHearsAtNineAndWhoIsQuietAMinuteLongerAMinuteLater() {
        assertThat(due(until("09:00"), "2026-11-23", null)).isEqualTo("2026-11-23T08:00:00Z");
        assertThat(due(until("09:01"), "2026-11-23", null)).isEqualTo("2026-11-23T08:01:00Z");
        assertThat(due(new QuietHours(LocalTime.of(9, 0), LocalTime.of(17, 0), false), "2026-11-23", null))
                .isEqualTo("2026-11-23T16:00:00Z");
    }

    @Test
    void aTimeThatTheClocksSkipIsTheFirstMomentAfterIt() {
        assertThat(due(NIGHTS, "2027-03-28", "02:30")).isEqualTo("2027-03-28T01:00:00Z");
        assertThat(due(NIGHTS, "2027-03-28", "03:00")).isEqualTo("2027-03-28T01:00:00Z");
        assertThat(due(NIGHTS, "2027-03-28", "01:59")).isEqualTo("2027-03-28T00:59:00Z");
    }

    @Test
    void aTimeThatComesTwiceIsTheFirstOfBoth() {
        assertThat(due(NIGHTS, "2027-10-31", "02:30")).isEqualTo("2027-10-31T00:30:00Z");
    }

    @Test
    void monthsEndsAndLeapDaysAreDaysLikeOthers() {
        assertThat(due(NIGHTS, "2026-12-31", null)).isEqualTo("2026-12-31T08:00:00Z");
        assertThat(due(NIGHTS, "2028-02-29", "14:00")).isEqualTo("2028-02-29T13:00:00Z");
    }

    private static QuietHours until(String end) {
        return new QuietHours(LocalTime.of(20, 0), LocalTime.parse(end), false);
    }

    private static String due(QuietHours quiet, String day, @Nullable String time) {
        return DueRule.dueAt(person(quiet), LocalDate.parse(day), time == null ? null : LocalTime.parse(time))
                .toString()
                .replaceFirst("(T\\d\\d:\\d\\d)Z", "$1:00Z");
    }

    static Person person(QuietHours quiet) {
        return new Person(
                1,
                1L,
                Role.OFFICER,
                "Anna",
                Language.EN,
                "Europe/Amsterdam",
                quiet.from(),
                quiet.to(),
                quiet.sundays(),
                false,
                Standing.ACTIVE,
                true,
                null,
                Instant.EPOCH,
                null,
                null);
    }
}
