package eu.rapport.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StretchesTest {
    private static final ZonedDateTime TUESDAY = ZonedDateTime.parse("2026-12-15T10:30:00+01:00[Europe/Amsterdam]");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            away from 17 to 20 December               | 2026-12-17 | 2026-12-20
            away from 17 December until 20 December   | 2026-12-17 | 2026-12-20
            away 17-20 December                       | 2026-12-17 | 2026-12-20
            away 17–20 Dec                            | 2026-12-17 | 2026-12-20
            away 17/12 - 20/12                        | 2026-12-17 | 2026-12-20
            away between 17 and 20 December           | 2026-12-17 | 2026-12-20
            away from 28 December to 4 January        | 2026-12-28 | 2027-01-04
            away from 3 to 20 February                | 2027-02-03 | 2027-02-20
            away from the 17th to the 20th            | 2026-12-17 | 2026-12-20
            away from Monday to Thursday              | 2026-12-21 | 2026-12-24
            away from tomorrow until Friday           | 2026-12-16 | 2026-12-18
            afwezig van 17 tot 20 december            | 2026-12-17 | 2026-12-20
            vom 17. bis 20. Dezember im Urlaub        | 2026-12-17 | 2026-12-20
            vom 17. bis zum 20. Dezember im Urlaub    | 2026-12-17 | 2026-12-20
            absente du 17 au 20 décembre              | 2026-12-17 | 2026-12-20
            absente du 3 au 20 février                | 2027-02-03 | 2027-02-20
            absente du lundi au jeudi                 | 2026-12-21 | 2026-12-24
            away on Thursday                          | 2026-12-17 | 2026-12-17
            away tomorrow                             | 2026-12-16 | 2026-12-16""")
    void bothEndsAreRead(String words, LocalDate first, LocalDate last) {
        assertThat(Stretches.read(words, TUESDAY)).contains(Stretch.of(first, last));
    }

    @ParameterizedTest
    @CsvSource({
        "sick until Friday, 2026-12-18",
        "away till 20 December, 2026-12-20",
        "afwezig tot en met vrijdag, 2026-12-18",
        "'on holiday, back on 4 January', 2027-01-03",
    })
    void oneThatEndsBeginsNow(String words, LocalDate last) {
        assertThat(Stretches.read(words, TUESDAY)).contains(Stretch.until(last));
    }

    @Test
    void oneWithoutAnEndIsKnownToHaveNone() {
        assertThat(Stretches.read("away from 17 December", TUESDAY))
                .contains(Stretch.since(LocalDate.of(2026, 12, 17)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "away",
                "away next week",
                "from 20 December to 17 December",
                "from 31 to 3 March",
                "17 December, 20 December",
                "on 17 December, 20 December, 4 January"
            })
    void whatIsNotClearIsNotGuessed(String words) {
        assertThat(Stretches.read(words, TUESDAY)).isEmpty();
    }
}
