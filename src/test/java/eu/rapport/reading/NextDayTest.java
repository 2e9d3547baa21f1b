package eu.rapport.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** When to check back, meet again or be reminded, said in many ways: {@code reading/next.txt}. */
class NextDayTest {
    private static final ZonedDateTime WEDNESDAY = ZonedDateTime.parse("2026-11-18T10:30:00+01:00[Europe/Amsterdam]");

    static Stream<Arguments> lines() {
        return Town.Files.lines("next.txt")
                .filter(line -> !line.isBlank())
                .map(line -> line.split(" \\| "))
                .map(line -> Arguments.of(line[0], line[1]));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void theDayIsTheOneThatWasMeant(String said, String day) {
        Reading reading = Reader.read(said, new Setting(WEDNESDAY, Town.directory(), Town.person("Eva Janssen")));
        assertThat(day(reading).map(LocalDate::toString).orElse("-")).isEqualTo(day);
    }

    private static Optional<LocalDate> day(Reading reading) {
        return reading.followUp()
                .map(Reading.FollowUp::when)
                .or(() -> reading.reminder().flatMap(Reading.Reminder::when))
                .flatMap(When::day);
    }
}
