package eu.rapport.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuietHoursTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/Brussels");

    /** 28 November 2026 is a Saturday; the clocks go back on 25 October. */
    @ParameterizedTest
    @CsvSource({
        "20:00, 08:00, false, 2026-11-26T10:00, 2026-11-26T20:00",
        "20:00, 08:00, false, 2026-11-26T08:00, 2026-11-26T20:00",
        "00:00, 07:00, false, 2026-11-26T10:00, 2026-11-27T00:00",
        "13:00, 14:00, false, 2026-11-26T18:00, 2026-11-27T13:00",
        "20:00, 08:00, true, 2026-11-28T10:00, 2026-11-28T20:00",
        "02:00, 08:00, true, 2026-11-28T10:00, 2026-11-29T00:00",
        "00:00, 00:00, true, 2026-11-23T00:00, 2026-11-29T00:00",
        "02:30, 08:00, false, 2026-10-24T12:00, 2026-10-25T02:30",
        "00:00, 00:00, false, 2026-11-26T10:00, never"
    })
    void theNextQuietTimeBegins(String from, String to, boolean sundays, String loud, String quiet) {
        QuietHours hours = new QuietHours(LocalTime.parse(from), LocalTime.parse(to), sundays);
        ZonedDateTime moment = LocalDateTime.parse(loud).atZone(ZONE);
        assertThat(hours.cover(moment)).isFalse();
        assertThat(hours.firstQuietFrom(moment)
                        .map(ZonedDateTime::toLocalDateTime)
                        .map(LocalDateTime::toString)
                        .orElse("never"))
                .isEqualTo(quiet);
        assertThat(hours.firstQuietFrom(moment).map(hours::cover).orElse(true)).isTrue();
    }
}
