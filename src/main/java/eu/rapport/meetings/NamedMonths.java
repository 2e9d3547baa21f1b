package eu.rapport.meetings;

import eu.rapport.reading.WordList;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The months that a question names: "in October", "between April and June", "in May 2025", "since March". */
final class NamedMonths {
    private static final WordList WORDS = WordList.of("month");
    private static final Pattern SINCE = words(WORDS.anyOf("since") + "\\s+(?:\\p{L}+\\s+)?$");
    private static final Pattern LAST = words("(?<!" + WORDS.anyOf("last.english.not") + " )(?<!\\p{L})(?:"
            + WORDS.anyOf("last.english") + "|" + WORDS.anyOf("last") + ")(?!\\p{L})");
    private static final Pattern LEAD = words(WORDS.anyOf("ambiguous.after") + "\\s+$");

    private NamedMonths() {}

    /** The days from the first of them to the end of the last; after "since" up to today. */
    static Optional<Period> in(String text, LocalDate today, Locale locale) {
        if (LAST.matcher(text).find()) {
            YearMonth last = YearMonth.from(today).minusMonths(1);
            return Optional.of(new Period(last.atDay(1), last.atEndOfMonth()));
        }
        List<YearMonth> months = new ArrayList<>();
        boolean since = false;
        Matcher named = anyOf(locale).matcher(text);
        while (named.find()) {
            String before = text.substring(0, named.start());
            if (!isAnotherWord(named.group(1), before)) {
                since |= months.isEmpty() && SINCE.matcher(before).find();
                months.add(month(named, today, locale));
            }
        }
        return months.isEmpty() ? Optional.empty() : Optional.of(period(months, since, today));
    }

    private static Period period(List<YearMonth> months, boolean since, LocalDate today) {
        YearMonth last = months.getLast();
        YearMonth first = months.getFirst().isAfter(last) ? months.getFirst().minusYears(1) : months.getFirst();
        boolean open = since && months.size() == 1;
        return new Period(first.atDay(1), open ? today : last.atEndOfMonth());
    }

    /** Without a year it is the last one that has begun. */
    private static YearMonth month(Matcher named, LocalDate today, Locale locale) {
        Month month = Stream.of(Month.values())
                .filter(each -> name(each, locale).equalsIgnoreCase(named.group(1)))
                .findFirst()
                .orElseThrow();
        if (named.group(2) != null) {
            return YearMonth.of(Integer.parseInt(named.group(2)), month);
        }
        YearMonth thisYear = YearMonth.of(today.getYear(), month);
        return thisYear.isAfter(YearMonth.from(today)) ? thisYear.minusYears(1) : thisYear;
    }

    private static boolean isAnotherWord(String name, String before) {
        return WORDS.has("ambiguous", name) && !LEAD.matcher(before).find();
    }

    private static Pattern anyOf(Locale locale) {
        String names = Stream.of(Month.values())
                .map(each -> Pattern.quote(name(each, locale)))
                .collect(Collectors.joining("|"));
        return words("(?<!\\p{L})(" + names + ")(?!\\p{L})(?:,? (\\d{4}))?");
    }

    private static String name(Month month, Locale locale) {
        return month.getDisplayName(TextStyle.FULL, locale);
    }

    private static Pattern words(String expression) {
        return Pattern.compile(expression, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
