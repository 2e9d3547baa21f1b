package eu.rapport.reading;

import static eu.rapport.reading.DateWord.*;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Days of the week: "last Thursday", "Friday next week", "first Monday of January". */
final class WeekdayRules extends DateRules {
    private final DayOfMonthRules dates;
    private final CountedRules counts;

    WeekdayRules(Terms terms, Almanac almanac) {
        super(terms, almanac);
        this.dates = new DayOfMonthRules(terms, almanac);
        this.counts = new CountedRules(terms, almanac);
    }

    @Override
    List<Function<Integer, Optional<DateHit>>> rules() {
        return List.of(
                this::nthWeekday,
                this::weekdayOfWeek,
                this::weekdayInWeeks,
                this::weekdaysAgo,
                this::weekdaysAhead,
                this::nextWeekday,
                this::weekdayWithDate,
                this::weekday);
    }

    /** "first Monday of January". */
    private Optional<DateHit> nthWeekday(int index) {
        boolean last = terms.is(index, LAST);
        int month = terms.skip(index + 2, OF, IN);
        if (!last && !isDayNumber(index) || !isWeekday(index + 1) || month == index + 2) {
            return Optional.empty();
        }
        int count = last ? -1 : dayNumber(index);
        if (count > 5 || !terms.is(month, MONTH)) {
            return Optional.empty();
        }
        DayOfWeek day = weekdayAt(index + 1);
        int inMonth = terms.value(month, MONTH);
        return hit(index, month + 1, ANY, tense -> Days.of(almanac.nthWeekday(count, day, inMonth, tense)));
    }

    /** "Tuesday last week", "last week on Tuesday", "mardi de la semaine dernière". */
    private Optional<DateHit> weekdayOfWeek(int index) {
        if (isWeekday(index)) {
            int week = terms.skip(index + 1, OF, ON, THE);
            return weekShift(week).flatMap(shift -> ofWeek(index, week + 2, weekdayAt(index), shift));
        }
        int day = terms.skip(index + 2, ON, THE);
        return isWeekday(day)
                ? weekShift(index).flatMap(shift -> ofWeek(index, day + 1, weekdayAt(day), shift))
                : Optional.empty();
    }

    private Optional<Integer> weekShift(int index) {
        int unit = terms.is(index, UNIT) ? index : index + 1;
        int word = unit == index ? index + 1 : index;
        if (!terms.isUnit(unit, DateUnit.WEEK)) {
            return Optional.empty();
        }
        if (terms.is(word, LAST)) {
            return Optional.of(-1);
        }
        return terms.is(word, NEXT) ? Optional.of(1) : terms.is(word, THIS) ? Optional.of(0) : Optional.empty();
    }

    private Optional<DateHit> ofWeek(int from, int to, DayOfWeek day, int shift) {
        Optional<Tense> lean = shift == 0 ? ANY : shift < 0 ? BEFORE : AFTER;
        return hit(from, to, lean, almanac.weekdayOfWeek(day, shift));
    }

    /** "Friday in two weeks", "vrijdag over een week", "a week on Friday", "two weeks ago on Monday". */
    private Optional<DateHit> weekdayInWeeks(int index) {
        if (isWeekday(index)) {
            DayOfWeek day = weekdayAt(index);
            if (terms.are(index + 1, IN, NUMBER, UNIT) && terms.isUnit(index + 3, DateUnit.WEEK)) {
                return inWeeks(index, index + 4, day, terms.value(index + 2, NUMBER));
            }
            if (terms.isUnit(index + 1, DateUnit.WEEK) && terms.value(index + 1, UNIT) == 3 && isAlone(index + 2)) {
                return inWeeks(index, index + 2, day, 1);
            }
            return counts.countedAgo(index + 1).flatMap(ago -> weekOf(ago, index, day));
        }
        if (terms.are(index, NUMBER, UNIT, ON) && terms.isUnit(index + 1, DateUnit.WEEK) && isWeekday(index + 3)) {
            return inWeeks(index, index + 4, weekdayAt(index + 3), terms.value(index, NUMBER));
        }
        return Optional.empty();
    }

    /** "two Fridays ago". */
    private Optional<DateHit> weekdaysAgo(int index) {
        if (!terms.is(index, NUMBER) || !isWeekday(index + 1) || !terms.is(index + 2, AGO)) {
            return Optional.empty();
        }
        int count = terms.value(index, NUMBER);
        return count < 1 || count > 104
                ? Optional.empty()
                : hit(
                        index,
                        index + 3,
                        BEFORE,
                        almanac.weekday(weekdayAt(index + 1), Tense.PAST).minusWeeks(count - 1L));
    }

    /** "two Fridays from now": the coming one is the first. */
    private Optional<DateHit> weekdaysAhead(int index) {
        return terms.is(index, NUMBER)
                        && terms.value(index, NUMBER) > 0
                        && isWeekday(index + 1)
                        && terms.is(index + 2, AHEAD)
                ? inWeeks(index, index + 3, weekdayAt(index + 1), terms.value(index, NUMBER) - 1)
                : Optional.empty();
    }

    private boolean isAlone(int index) {
        return !terms.is(index, NEXT) && !terms.is(index, LAST);
    }

    private Optional<DateHit> inWeeks(int from, int to, DayOfWeek day, int weeks) {
        return weeks > 104
                ? Optional.empty()
                : hit(from, to, AFTER, almanac.weekday(day, Tense.FUTURE).plusWeeks(weeks));
    }

    private Optional<DateHit> weekOf(DateHit ago, int index, DayOfWeek day) {
        LocalDate then = ago.days().apply(Tense.PAST).dates().getFirst();
        Span span = new Span(terms.tokens(index, index + 1).from(), ago.span().to());
        return Optional.of(DateHit.of(span, BEFORE, tense -> Days.of(new Almanac(then).weekdayOfWeek(day, 0))));
    }

    /** "last Thursday", "next Friday", "mardi dernier", "this Friday". */
    private Optional<DateHit> nextWeekday(int index) {
        boolean after = isWeekday(index) && !terms.is(index + 2, UNIT);
        int day = after ? index : index + 1;
        int word = after ? index + 1 : index;
        if (!isWeekday(day)) {
            return Optional.empty();
        }
        int end = index + 2;
        if (terms.is(word, LAST)) {
            return hit(index, end, BEFORE, almanac.weekday(weekdayAt(day), Tense.PAST));
        }
        if (terms.is(word, NEXT)) {
            return hit(index, end, AFTER, almanac.weekdayOfWeek(weekdayAt(day), 1));
        }
        return terms.is(word, THIS)
                ? hit(index, end, ANY, tense -> Days.of(almanac.weekday(weekdayAt(day), tense)))
                : Optional.empty();
    }

    /** "Friday 4 December": both must agree, else either may be meant. */
    private Optional<DateHit> weekdayWithDate(int index) {
        if (!terms.is(index, WEEKDAY) && !terms.is(index, SHORT)) {
            return Optional.empty();
        }
        int start = terms.skip(index + 1, ON, THE);
        return dateOnly(start).map(date -> {
            DayOfWeek day = weekdayAt(index);
            Span span =
                    new Span(terms.tokens(index, index + 1).from(), date.span().to());
            return DateHit.of(span, ANY, tense -> agreed(date.days().apply(tense), day, tense));
        });
    }

    private Optional<DateHit> dateOnly(int index) {
        return terms.is(index, THE) ? Optional.empty() : dates.at(index);
    }

    private Days agreed(Days date, DayOfWeek day, Tense tense) {
        if (!date.clear() || date.dates().getFirst().getDayOfWeek() == day) {
            return date;
        }
        return Days.unclear(date.dates().getFirst(), new Almanac(date.dates().getFirst()).weekdayOfWeek(day, 0));
    }

    private Optional<DateHit> weekday(int index) {
        if (!isWeekday(index)) {
            return Optional.empty();
        }
        DayOfWeek day = weekdayAt(index);
        return hit(index, index + 1, ANY, tense -> Days.of(almanac.weekday(day, tense)));
    }
}
