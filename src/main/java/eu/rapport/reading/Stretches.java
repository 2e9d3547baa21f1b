package eu.rapport.reading;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads from when until when something lasts: "from 17 to 20 December", "until Friday", "on Thursday", "back on 4 January". */
public final class Stretches {
    private static final int LONGEST = 300;

    /** "17-20 December", which would be a day and a month. */
    private static final Pattern DAYS_AND_A_MONTH =
            Pattern.compile("(?<![\\d.:/-])(\\d{1,2})\\s?[-–—]\\s?(\\d{1,2})(?=\\.?\\s?\\p{L})");

    private static final Pattern NUMBER_ALONE =
            Pattern.compile("(?:\\p{L}+ )?(\\d{1,2})(?:\\.|st|nd|rd|th|e|er|ste|de)?", Pattern.CASE_INSENSITIVE);

    private final Utterance said;
    private final ZonedDateTime now;

    private Stretches(Utterance said, ZonedDateTime now) {
        this.said = said;
        this.now = now;
    }

    /** The one stretch of days that the words speak of; empty where they speak of none, or not clearly. */
    public static Optional<Stretch> read(String words, ZonedDateTime now) {
        String start = words.substring(0, Math.min(words.length(), LONGEST));
        String apart = DAYS_AND_A_MONTH.matcher(start).replaceAll("$1 – $2");
        Optional<Stretch> days = in(apart, now);
        return days.isPresent() || apart.equals(start) ? days : in(start, now);
    }

    private static Optional<Stretch> in(String words, ZonedDateTime now) {
        Utterance said = Utterance.of(words, Set.of());
        List<DateHit> hits = DateFinder.find(said, now);
        Stretches stretches = new Stretches(said, now);
        return switch (hits.size()) {
            case 1 -> stretches.around(hits.getFirst());
            case 2 -> stretches.between(hits.getFirst(), hits.getLast());
            default -> Optional.empty();
        };
    }

    private Optional<Stretch> around(DateHit hit) {
        return day(hit).flatMap(day -> {
            int before = hit.span().from();
            int to = startOf("span.to", before);
            if (to < before && isNumber(to - 1)) {
                return lastBefore(numberOf(said.token(to - 1).text()), day).map(first -> Stretch.of(first, day));
            }
            if (startOf("span.back", withoutLead(before)) < withoutLead(before)) {
                return Optional.of(Stretch.until(day.minusDays(1)));
            }
            if (to < before || hit.isLedBy(DateWord.BY)) {
                return Optional.of(Stretch.until(day));
            }
            boolean open = startOf("span.from", before) < before || beginsWith("span.from", hit);
            return Optional.of(open ? Stretch.since(day) : Stretch.of(day, day));
        });
    }

    private Optional<Stretch> between(DateHit one, DateHit other) {
        boolean joined = startOf("span.to", other.span().from()) == one.span().to();
        return joined
                ? day(one).flatMap(first -> day(other).flatMap(last -> ordered(one, first, other, last)))
                : Optional.empty();
    }

    /** The month is said once; "Monday to Thursday" is the Thursday after that Monday. */
    private Optional<Stretch> ordered(DateHit one, LocalDate first, DateHit other, LocalDate last) {
        String start = said.text(one.span());
        if (NUMBER_ALONE.matcher(start).matches()) {
            return lastBefore(numberOf(start), last).map(begin -> Stretch.of(begin, last));
        }
        boolean weekday = said.text(other.span()).chars().noneMatch(Character::isDigit);
        LocalDate end = last.isBefore(first) && weekday ? last.plusWeeks(1) : last;
        return end.isBefore(first) ? Optional.empty() : Optional.of(Stretch.of(first, end));
    }

    private Optional<LocalDate> day(DateHit hit) {
        return hit.when(hit.lean().orElse(Tense.FUTURE), now, said.text(hit.span()))
                .day();
    }

    /** The day of that number before another day, in its month or the one before; empty where that has none: "from 31 to 3 March". */
    private static Optional<LocalDate> lastBefore(int number, LocalDate day) {
        LocalDate month = number <= day.getDayOfMonth() ? day : day.minusMonths(1);
        boolean exists = number >= 1 && number <= month.lengthOfMonth();
        return exists ? Optional.of(month.withDayOfMonth(number)) : Optional.empty();
    }

    private static int numberOf(String words) {
        var number = NUMBER_ALONE.matcher(words);
        return number.matches() ? Integer.parseInt(number.group(1)) : 0;
    }

    private boolean isNumber(int index) {
        return said.isIn(index) && numberOf(said.token(index).text()) > 0;
    }

    /** Where words of a list start that end right before a place, or a dash does; the place itself where there are none. */
    private int startOf(String list, int end) {
        for (int from = Math.max(0, end - 4); from < end; from++) {
            boolean all = said.cues(list)
                    .at(said, from, end)
                    .filter(words -> words.to() == end)
                    .isPresent();
            if (all) {
                return from;
            }
        }
        boolean dash = list.equals("span.to") && said.isIn(end - 1) && isDash(said.token(end - 1));
        return dash ? end - 1 : end;
    }

    private static boolean isDash(Token token) {
        return token.kind() == Kind.PAUSE && "-–—".contains(token.text());
    }

    /** "Back on the 4th": the words between do not count. */
    private int withoutLead(int index) {
        int before = index;
        while (before > 0 && said.cues("lead").has(said, before - 1)) {
            before--;
        }
        return before;
    }

    /** "Vom 17.", where the word belongs to the date. */
    private boolean beginsWith(String list, DateHit hit) {
        return said.cues(list).has(said, hit.span().from());
    }
}
