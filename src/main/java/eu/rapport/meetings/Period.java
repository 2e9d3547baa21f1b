package eu.rapport.meetings;

import eu.rapport.conversation.Turn;
import eu.rapport.reading.Reading;
import eu.rapport.reading.When;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The days that a question is about, both included. */
record Period(LocalDate from, LocalDate to) {
    static final Period ALWAYS = new Period(LocalDate.of(1900, 1, 1), LocalDate.of(9999, 12, 31));

    /** "Since September" goes on until today; "in October" is the last one that has begun. */
    static Period of(Reading reading, String text, Turn turn) {
        return reading.since()
                .flatMap(When::day)
                .map(since -> new Period(since, turn.today()))
                .or(() -> month(text, turn.today(), reading.language().locale()))
                .orElse(ALWAYS);
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    static Optional<Period> month(String text, LocalDate today, Locale locale) {
        return Arrays.stream(Month.values())
                .filter(month -> names(text, month.getDisplayName(TextStyle.FULL, locale)))
                .map(month -> lastBegun(month, today))
                .map(month -> new Period(month.atDay(1), month.atEndOfMonth()))
                .findFirst();
    }

    private static YearMonth lastBegun(Month month, LocalDate today) {
        YearMonth thisYear = YearMonth.of(today.getYear(), month);
        return thisYear.isAfter(YearMonth.from(today)) ? thisYear.minusYears(1) : thisYear;
    }

    /** Letters as they are: "May" is a month, "may" is not. */
    private static boolean names(String text, String month) {
        return Pattern.compile("(?<!\\p{L})" + Pattern.quote(month) + "(?!\\p{L})")
                .matcher(text)
                .find();
    }
}
