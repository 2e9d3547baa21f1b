package eu.rapport.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When to meet again, told in passing. */
class LaterDaysTest {
    private static final Setting WEDNESDAY = new Setting(
            ZonedDateTime.parse("2026-11-18T10:30:00+01:00[Europe/Amsterdam]"),
            new Directory(
                    List.of(),
                    List.of(new Directory.Person(
                            1, "Leila Haddad", eu.rapport.shared.Role.REPRESENTATIVE, java.util.Set.of()))),
            null);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Met Leila yesterday. Same time on the 2nd.                | 2026-12-02
                    Leila, gym, Monday. Back to her the 5th.                  | 2026-12-05
                    Saw Leila on Friday. Try her once more in two weeks.      | 2026-12-02
                    Saw Leila on Friday, so back to her on 2 December.        | 2026-12-02
                    Gisteren Leila gesproken. 2 december zit ik weer met haar. | 2026-12-02
                    Vu Leila hier. Ensuite un café le 2 décembre.             | 2026-12-02
                    Gestern Leila getroffen. Gleiche Zeit am 2. Dezember.     | 2026-12-02
                    """)
    void aDayToComeBesideSuchAWordIsTheNextOne(String said, LocalDate day) {
        assertThat(Reader.read(said, WEDNESDAY).followUp())
                .hasValueSatisfying(
                        followUp -> assertThat(followUp.when().day()).contains(day));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Met Leila yesterday. She is in court once more on 2 December.",
                "Met Leila yesterday. Their next open day is on 2 December.",
                "Leila again Monday, gym. All fine.",
                "Met Leila on Friday. Was it the same on the 2nd?"
            })
    void whatOthersDoThenIsTheirs(String said) {
        assertThat(Reader.read(said, WEDNESDAY).followUp()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"the day before yesterday", "two weeks ago", "eergisteren", "vor zwei Wochen"})
    void aDayGoneByAloneIsNothingToBeRemindedOf(String said) {
        assertThat(Reader.read(said, WEDNESDAY).intent()).isEqualTo(Intent.UNCLEAR);
    }
}
