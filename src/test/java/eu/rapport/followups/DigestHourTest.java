package eu.rapport.followups;

import static org.assertj.core.api.Assertions.assertThat;

import eu.rapport.people.QuietHours;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class DigestHourTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    @Test
    void theDigestComesWhenTheNightIsOver() {
        assertThat(moment("20:00", "08:00", false, "2026-11-23")).isEqualTo("2026-11-23T08:00");
        assertThat(moment("22:00", "06:30", false, "2026-11-23")).isEqualTo("2026-11-23T06:30");
    }

    @Test
    void whoHasNoQuietHoursGetsItAtEight() {
        assertThat(moment("00:00", "00:00", false, "2026-11-23")).isEqualTo("2026-11-23T08:00");
        assertThat(moment("13:00", "14:00", false, "2026-11-23")).isEqualTo("2026-11-23T08:00");
    }

    @Test
    void aQuietSundayHasNone() {
        assertThat(moment("20:00", "08:00", true, "2026-11-22")).isEqualTo("2026-11-23T08:00");
        assertThat(moment("20:00", "08:00", true, "2026-11-21")).isEqualTo("2026-11-21T08:00");
    }

    private static String moment(String from, String to, boolean sundays, String day) {
        QuietHours quiet = new QuietHours(LocalTime.parse(from), LocalTime.parse(to), sundays);
        return DigestHour.of(quiet, LocalDate.parse(day).atStartOfDay(ZONE))
                .toLocalDateTime()
                .toString();
    }
}
