package eu.rapport.reading;

import static eu.rapport.reading.DateWord.*;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Ends of months, and periods of which no one day is said: "end of January", "next week". */
final class PeriodRules extends DateRules {
    PeriodRules(Terms terms, Almanac almanac) {
        super(terms, almanac);
    }

    @Override
    List<Function<Integer, Optional<DateHit>>> rules() {
        return List.of(this::endOfMonth, this::vaguePeriod);
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
