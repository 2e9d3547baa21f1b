package eu.rapport.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {
    private static final ZonedDateTime WEDNESDAY = ZonedDateTime.parse("2026-11-18T10:30:00+01:00[Europe/Amsterdam]");

    @ParameterizedTest
    @CsvSource({
        "tomorrow, 2026-11-19",
        "friday, 2026-11-20",
        "wednesday, 2026-11-18",
        "next Friday, 2026-11-27",
        "Friday next week, 2026-11-27",
        "in two weeks, 2026-12-02",
        "a fortnight, 2026-12-02",
        "in ten days, 2026-11-28",
        "3/12, 2026-12-03",
        "03/04/2027, 2027-04-03",
        "2026-12-03, 2026-12-03",
        "end of the month, 2026-11-30",
        "end of January, 2027-01-31",
        "the 5th, 2026-12-05",
        "first Monday of January, 2027-01-04",
        "thrusday, 2026-11-19",
        "tomorow, 2026-11-19",
        "overmorgen, 2026-11-20",
        "vrijdag over een week, 2026-11-27",
        "over drie weken, 2026-12-09",
        "eind januari, 2027-01-31",
        "dans quinze jours, 2026-12-02",
        "le 5 décembre, 2026-12-05",
        "vendredi prochain, 2026-11-27",
        "fin novembre, 2026-11-30",
        "übermorgen, 2026-11-20",
        "am 9. Dezember, 2026-12-09",
        "nächsten Freitag, 2026-11-27",
        "in zwei Wochen, 2026-12-02",
        "Ende Jänner, 2027-01-31",
        "two days before 4 December, 2026-12-02",
        "the day after 4 December, 2026-12-05",
        "a week from Friday, 2026-11-27",
        "twee dagen voor 4 december, 2026-12-02",
        "deux jours avant le 4 décembre, 2026-12-02",
        "zwei Tage vor dem 4. Dezember, 2026-12-02",
        "nxt friday, 2026-11-27",
        "fri, 2026-11-20",
        "sat, 2026-11-21"
    })
    void aDayToCome(String words, String day) {
        assertThat(Dates.read(words, WEDNESDAY, Tense.FUTURE).flatMap(When::day))
                .map(Object::toString)
                .contains(day);
    }

    @ParameterizedTest
    @CsvSource({
        "yesterday, 2026-11-17",
        "last Thursday, 2026-11-12",
        "wednesday, 2026-11-11",
        "Tuesday last week, 2026-11-10",
        "two weeks ago, 2026-11-04",
        "1 October, 2026-10-01",
        "5/12, 2025-12-05",
        "vorige week dinsdag, 2026-11-10",
        "drie dagen geleden, 2026-11-15",
        "mardi dernier, 2026-11-17",
        "il y a deux semaines, 2026-11-04",
        "vorgestern, 2026-11-16",
        "vor einer Woche, 2026-11-11"
    })
    void aDayGoneBy(String words, String day) {
        assertThat(Dates.read(words, WEDNESDAY, Tense.PAST).flatMap(When::day))
                .map(Object::toString)
                .contains(day);
    }

    @ParameterizedTest
    @CsvSource({
        "3 Dec 14:00, 2026-12-03T14:00",
        "tomorrow at 2pm, 2026-11-19T14:00",
        "tomorrow afternoon at 3, 2026-11-19T15:00",
        "in half an hour, 2026-11-18T11:00",
        "in 1 minute, 2026-11-18T10:31",
        "in two hours, 2026-11-18T12:30",
        "09:00, 2026-11-19T09:00",
        "maandag om 9 uur, 2026-11-23T09:00",
        "demain à 14h30, 2026-11-19T14:30",
        "Freitag um 16 Uhr, 2026-11-20T16:00"
    })
    void aTimeOfTheClock(String words, String time) {
        assertThat(Dates.read(words, WEDNESDAY, Tense.FUTURE))
                .get()
                .isInstanceOfSatisfying(
                        When.Moment.class,
                        moment -> assertThat(moment.at().toLocalDateTime()).hasToString(time));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31 February",
                "25:00",
                "tomorrow at 25:00",
                "tomorrow at 3",
                "next week",
                "Friday or Saturday",
                "den 4. oder 5. Dezember",
                "the weekend",
                "Thursday 4 December",
                "12/25",
                "in 99999 years",
                "yesterday",
                "3 March 2020",
                "mid December",
                "by February",
                "end of the week"
            })
    void whatIsNotClearIsNeverGuessed(String words) {
        assertThat(Dates.read(words, WEDNESDAY, Tense.FUTURE)).get().isInstanceOf(When.Unclear.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "met 5 elders", "24/7", "soon", "1 1 1 1", "may be"})
    void whatIsNoDateIsNone(String words) {
        assertThat(Dates.read(words, WEDNESDAY, Tense.FUTURE)).isEmpty();
    }

    @Test
    void aDayThatDoesNotExistComesWithItsNeighbours() {
        assertThat(Dates.read("31 February", WEDNESDAY, Tense.FUTURE))
                .get()
                .isInstanceOfSatisfying(
                        When.Unclear.class,
                        unclear -> assertThat(unclear.alternatives())
                                .extracting(each -> each.day().orElseThrow().toString())
                                .containsExactly("2027-02-28", "2027-03-01"));
    }
}
