package eu.rapport.reading;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what is written in figures: {@code 5}, {@code 18th}, {@code 3/12}, {@code 2026-12-03}, {@code 14h30}. */
final class Figures {
    private static final Pattern PLAIN = Pattern.compile("\\d{1,9}");
    private static final Pattern ORDINAL = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th|e|er|de|ste|ten|ter)");
    private static final Pattern DATE = Pattern.compile("(\\d{1,2})([/.-])(\\d{1,2})(?:\\2(\\d{4}|\\d{2}))?");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern CLOCK = Pattern.compile("(\\d{1,2})(?:[:h.u](\\d{2})|h|u|uhr|uur)");
    private static final Pattern HALFDAY = Pattern.compile("(\\d{1,2})(?:[:.](\\d{2}))?(am|pm)");
    /** "Round the clock", not the 24th of July. */
    private static final Set<String> SAYINGS = Set.of("24/7", "50/50");

    private Figures() {}

    static DateTerm term(Utterance said, int at) {
        String figures = said.token(at).plain();
        Map<DateWord, Integer> meanings = new EnumMap<>(DateWord.class);
        if (figures.length() <= 12 && !SAYINGS.contains(figures)) {
            read(figures, meanings);
        }
        return new DateTerm(new Span(at, at + 1), meanings);
    }

    private static void read(String figures, Map<DateWord, Integer> meanings) {
        if (PLAIN.matcher(figures).matches()) {
            meanings.put(DateWord.NUMBER, Integer.valueOf(figures));
        }
        Matcher ordinal = ORDINAL.matcher(figures);
        if (ordinal.matches()) {
            meanings.put(DateWord.ORDINAL, number(ordinal, 1));
        }
        Matcher date = DATE.matcher(figures);
        if (date.matches()) {
            meanings.put(DateWord.FIGURES, date(year(date.group(4)), number(date, 3), number(date, 1)));
        }
        Matcher iso = ISO.matcher(figures);
        if (iso.matches()) {
            meanings.put(DateWord.FIGURES, date(number(iso, 1), number(iso, 2), number(iso, 3)));
        }
        readClock(figures, meanings);
    }

    private static void readClock(String figures, Map<DateWord, Integer> meanings) {
        Matcher clock = CLOCK.matcher(figures);
        if (clock.matches()) {
            meanings.put(DateWord.CLOCK, number(clock, 1) * 100 + number(clock, 2));
        }
        Matcher half = HALFDAY.matcher(figures);
        if (half.matches()) {
            int hour = number(half, 1) % 12 + (half.group(3).equals("pm") ? 12 : 0);
            meanings.put(DateWord.CLOCK, (number(half, 1) > 12 ? 99 : hour) * 100 + number(half, 2));
        }
    }

    private static int date(int year, int month, int day) {
        return year * 10_000 + month * 100 + day;
    }

    private static int year(@org.jspecify.annotations.Nullable String written) {
        if (written == null) {
            return 0;
        }
        int year = Integer.parseInt(written);
        return year < 100 ? 2000 + year : year;
    }

    private static int number(Matcher matcher, int group) {
        String found = matcher.group(group);
        return found == null ? 0 : Integer.parseInt(found);
    }
}
