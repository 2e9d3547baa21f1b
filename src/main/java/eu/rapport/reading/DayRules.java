package eu.rapport.reading;

import static eu.rapport.reading.DateWord.*;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The grammar of days: each rule looks for one form at one place; the longest that fits counts. */
record DayRules(Terms terms, Almanac almanac) {
    private static final Optional<Tense> ANY = Optional.empty();
    private static final Optional<Tense> BEFORE = Optional.of(Tense.PAST);
    private static final Optional<Tense> AFTER = Optional.of(Tense.FUTURE);

    Optional<DateHit> at(int index) {
        return List.<Function<Integer, Optional<DateHit>>>of(
                        this::nthWeekday,
                        this::endOfMonth,
                        this::weekdayOfWeek,
                        this::weekdayInWeeks,
                        this::nextWeekday,
                        this::weekdayWithDate,
                        this::relativeDay,
                        this::dayAndMonth,
                        this::monthAndDay,
                        this::inFigures,
                        this::countedAgo,
                        this::countedAhead,
                        this::weekday,
                        this::dayOfMonth,
                        this::vaguePeriod)
                .stream()
                .flatMap(rule -> rule.apply(index).stream())
                .reduce((one, other) -> other.span().to() > one.span().to() ? other : one);
    }

    private Optional<DateHit> hit(int from, int to, Optional<Tense> lean, Function<Tense, Days> days) {
        return Optional.of(DateHit.of(terms.tokens(from, to), lean, days));
    }

    private Optional<DateHit> hit(int from, int to, Optional<Tense> lean, LocalDate date) {
        return hit(from, to, lean, tense -> Days.of(date));
    }

    private boolean isWeekday(int index) {
        return terms.is(index, WEEKDAY) || terms.is(index, SHORT) && isAmongDateWords(index);
    }

    private boolean isAmongDateWords(int index) {
        boolean before = terms.is(index - 1, LAST)
                || terms.is(index - 1, NEXT)
                || terms.is(index - 1, THIS)
                || terms.is(index - 1, BY)
                || terms.is(index - 1, ON);
        boolean after = terms.is(index + 1, LAST)
                || terms.is(index + 1, NEXT)
                || terms.is(index + 1, FIGURES)
                || terms.is(index + 1, NUMBER)
                || terms.is(index + 1, ORDINAL)
                || terms.is(index + 1, CLOCK);
        return before || after;
    }

    private DayOfWeek weekdayAt(int index) {
        return DayOfWeek.of(terms.is(index, WEEKDAY) ? terms.value(index, WEEKDAY) : terms.value(index, SHORT));
    }

    private Optional<DateHit> relativeDay(int index) {
        if (!terms.is(index, DAY)) {
            return Optional.empty();
        }
        int days = terms.value(index, DAY);
        Optional<Tense> lean = days == 0 ? ANY : days < 0 ? BEFORE : AFTER;
        return hit(index, index + 1, lean, almanac.fromNow(days, DateUnit.DAY));
    }

    private Optional<DateHit> weekday(int index) {
        if (!isWeekday(index)) {
            return Optional.empty();
        }
        DayOfWeek day = weekdayAt(index);
        return hit(index, index + 1, ANY, tense -> Days.of(almanac.weekday(day, tense)));
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
            return countedAgo(index + 1).flatMap(ago -> weekOf(ago, index, day));
        }
        if (terms.are(index, NUMBER, UNIT, ON) && terms.isUnit(index + 1, DateUnit.WEEK) && isWeekday(index + 3)) {
            return inWeeks(index, index + 4, weekdayAt(index + 3), terms.value(index, NUMBER));
        }
        return Optional.empty();
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
        return dayAndMonth(index)
                .or(() -> monthAndDay(index))
                .or(() -> inFigures(index))
                .or(() -> terms.is(index, ORDINAL) ? dayOfMonth(index) : Optional.empty());
    }

    private Days agreed(Days date, DayOfWeek day, Tense tense) {
        if (!date.clear() || date.dates().getFirst().getDayOfWeek() == day) {
            return date;
        }
        return Days.unclear(date.dates().getFirst(), new Almanac(date.dates().getFirst()).weekdayOfWeek(day, 0));
    }

    /** "3 December 2026", "the 3rd of December". */
    private Optional<DateHit> dayAndMonth(int index) {
        int month = terms.skip(index + 1, OF);
        if (!isDayNumber(index) || !terms.is(month, MONTH)) {
            return Optional.empty();
        }
        return date(index, month + 1, dayNumber(index), terms.value(month, MONTH));
    }

    private Optional<DateHit> monthAndDay(int index) {
        return terms.is(index, MONTH) && isDayNumber(terms.skip(index + 1, THE)) && !isTime(index + 1)
                ? date(
                        index,
                        terms.skip(index + 1, THE) + 1,
                        dayNumber(terms.skip(index + 1, THE)),
                        terms.value(index, MONTH))
                : Optional.empty();
    }

    private boolean isTime(int index) {
        return terms.is(index + 1, OCLOCK) || terms.is(index + 1, HALFDAY) || terms.is(index + 1, UNIT);
    }

    private Optional<DateHit> date(int from, int to, int day, int month) {
        boolean hasYear = terms.is(to, NUMBER) && terms.value(to, NUMBER) >= 1900 && terms.value(to, NUMBER) <= 9999;
        int year = hasYear ? terms.value(to, NUMBER) : 0;
        return hit(from, hasYear ? to + 1 : to, ANY, tense -> almanac.date(day, month, year, tense));
    }

    private boolean isDayNumber(int index) {
        return terms.is(index, ORDINAL)
                || terms.is(index, NTH)
                || terms.is(index, NUMBER) && terms.value(index, NUMBER) <= 99;
    }

    private int dayNumber(int index) {
        return terms.is(index, NUMBER)
                ? terms.value(index, NUMBER)
                : terms.value(index, terms.is(index, ORDINAL) ? ORDINAL : NTH);
    }

    /** "3/12", "10.12.2026", "2026-12-03". */
    private Optional<DateHit> inFigures(int index) {
        if (!terms.is(index, FIGURES) || terms.is(index + 1, UNIT)) {
            return Optional.empty();
        }
        int figures = terms.value(index, FIGURES);
        int day = figures % 100;
        int month = figures / 100 % 100;
        if (month > 31 || month == 0 || day == 0) {
            return Optional.empty();
        }
        return hit(index, index + 1, ANY, tense -> almanac.date(day, month, figures / 10_000, tense));
    }

    /** "two weeks ago", "vor zwei Wochen", "il y a deux jours", "a fortnight ago". */
    private Optional<DateHit> countedAgo(int index) {
        if (terms.are(index, NUMBER, UNIT, AGO)) {
            return ago(index, index + 3, terms.value(index, NUMBER), terms.unit(index + 1));
        }
        if (terms.are(index, FORTNIGHT, AGO)) {
            return ago(index, index + 2, 2, DateUnit.WEEK);
        }
        return terms.are(index, BACK, NUMBER, UNIT)
                ? ago(index, index + 3, terms.value(index + 1, NUMBER), terms.unit(index + 2))
                : Optional.empty();
    }

    private Optional<DateHit> ago(int from, int to, int count, DateUnit unit) {
        return count > 999 ? Optional.empty() : hit(from, to, BEFORE, almanac.fromNow(-count, unit));
    }

    /** "in ten days", "two weeks from now", "a fortnight". */
    private Optional<DateHit> countedAhead(int index) {
        if (terms.are(index, IN, NUMBER, UNIT)) {
            return ahead(index, index + 3, terms.value(index + 1, NUMBER), terms.unit(index + 2));
        }
        if (terms.are(index, NUMBER, UNIT, AHEAD)) {
            return ahead(index, index + 3, terms.value(index, NUMBER), terms.unit(index + 1));
        }
        int fortnight = terms.skip(index, IN, NUMBER);
        return terms.is(fortnight, FORTNIGHT) && !terms.is(fortnight + 1, AGO) && fortnight - index <= 2
                ? ahead(index, fortnight + 1, 2, DateUnit.WEEK)
                : Optional.empty();
    }

    private Optional<DateHit> ahead(int from, int to, int count, DateUnit unit) {
        int end = terms.skip(to, AHEAD);
        if (unit.isOfTheClock()) {
            return Optional.empty();
        }
        return count > 9_999
                ? hit(from, end, AFTER, tense -> Days.unclear())
                : hit(from, end, AFTER, almanac.fromNow(count, unit));
    }

    /** "end of the month", "Monatsende", "fin du mois prochain", "end of January". */
    private Optional<DateHit> endOfMonth(int index) {
        if (terms.is(index, MONTHEND)) {
            return hit(index, index + 1, AFTER, almanac.endOfMonth(0));
        }
        if (!terms.is(index, END)) {
            return Optional.empty();
        }
        int at = terms.skip(index + 1, OF, THIS, THE);
        if (terms.is(at, MONTH)) {
            int year =
                    terms.is(at + 1, NUMBER) && terms.value(at + 1, NUMBER) >= 1900 ? terms.value(at + 1, NUMBER) : 0;
            int month = terms.value(at, MONTH);
            return hit(
                    index,
                    year > 0 ? at + 2 : at + 1,
                    ANY,
                    tense -> year > 9999 ? Days.unclear() : Days.of(almanac.endOf(month, year, tense)));
        }
        return endOfUnit(index, at);
    }

    private Optional<DateHit> endOfUnit(int index, int at) {
        boolean before = terms.is(at, NEXT) && terms.is(at + 1, UNIT);
        int unit = before ? at + 1 : at;
        boolean after = terms.is(unit + 1, NEXT);
        int ahead = before || after ? 1 : 0;
        int end = after ? unit + 2 : unit + 1;
        if (terms.isUnit(unit, DateUnit.MONTH)) {
            return hit(index, end, AFTER, almanac.endOfMonth(ahead));
        }
        if (terms.isUnit(unit, DateUnit.YEAR)) {
            return hit(index, end, AFTER, LocalDate.of(almanac.today().getYear() + ahead, 12, 31));
        }
        return terms.isUnit(unit, DateUnit.WEEK)
                ? hit(
                        index,
                        end,
                        AFTER,
                        tense -> Days.unclear(
                                almanac.weekdayOfWeek(DayOfWeek.FRIDAY, ahead),
                                almanac.weekdayOfWeek(DayOfWeek.SUNDAY, ahead)))
                : Optional.empty();
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

    /** "the 5th", "le 5", "am 5.". */
    private Optional<DateHit> dayOfMonth(int index) {
        int day = terms.is(index, THE) ? index + 1 : index;
        boolean ordinal = terms.is(day, ORDINAL) && terms.all().get(day).span().length() == 1;
        boolean number = day > index && terms.is(day, NUMBER) && terms.value(day, NUMBER) <= 31;
        if (!ordinal && !number
                || terms.is(day + 1, UNIT)
                || terms.is(day + 1, OCLOCK)
                || terms.is(terms.skip(day + 1, OF), MONTH)) {
            return Optional.empty();
        }
        int value = dayNumber(day);
        return hit(index, day + 1, ANY, tense -> almanac.dayOfMonth(value, tense));
    }

    /** "next week", "last month", "the weekend": no one day is said. */
    private Optional<DateHit> vaguePeriod(int index) {
        return vagueMonth(index).or(() -> vagueWeek(index));
    }

    /** "mid December", "by February". */
    private Optional<DateHit> vagueMonth(int index) {
        if (terms.are(index, MID, MONTH)) {
            int month = terms.value(index + 1, MONTH);
            return hit(
                    index,
                    index + 2,
                    ANY,
                    tense -> Days.unclear(
                            almanac.date(15, month, 0, tense).dates().getFirst()));
        }
        boolean led = terms.is(index - 1, BY) || terms.is(index - 1, IN);
        if (!led || !terms.is(index, MONTH)) {
            return Optional.empty();
        }
        int month = terms.value(index, MONTH);
        return hit(
                index,
                index + 1,
                ANY,
                tense -> Days.unclear(
                        almanac.date(1, month, 0, tense).dates().getFirst(), almanac.endOf(month, 0, tense)));
    }

    private Optional<DateHit> vagueWeek(int index) {
        if (terms.is(index, WEEKEND) || isAny(index, NEXT, THIS) && terms.is(index + 1, WEEKEND)) {
            int shift = terms.is(index, NEXT) ? 1 : 0;
            return hit(
                    index,
                    terms.is(index, WEEKEND) ? index + 1 : index + 2,
                    ANY,
                    tense -> Days.unclear(
                            almanac.weekdayOfWeek(DayOfWeek.SATURDAY, shift),
                            almanac.weekdayOfWeek(DayOfWeek.SUNDAY, shift)));
        }
        boolean before = terms.is(index + 1, UNIT) && isAny(index, NEXT, LAST);
        boolean after = terms.is(index, UNIT) && isAny(index + 1, NEXT, LAST);
        if (!before && !after) {
            return Optional.empty();
        }
        DateUnit unit = terms.unit(before ? index + 1 : index);
        return terms.is(before ? index : index + 1, LAST)
                ? hit(index, index + 2, BEFORE, tense -> Days.unclear())
                : hit(index, index + 2, AFTER, tense -> nextPeriod(unit));
    }

    private Days nextPeriod(DateUnit unit) {
        LocalDate sameDay = almanac.fromNow(1, unit);
        return switch (unit) {
            case WEEK -> Days.unclear(almanac.weekdayOfWeek(DayOfWeek.MONDAY, 1), sameDay);
            case MONTH -> Days.unclear(sameDay.withDayOfMonth(1), sameDay);
            default -> Days.unclear();
        };
    }

    private boolean isAny(int index, DateWord one, DateWord other) {
        return terms.is(index, one) || terms.is(index, other);
    }
}
