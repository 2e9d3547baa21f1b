package eu.rapport.reading;

import static eu.rapport.reading.DateWord.*;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Days of a month: "3 December", "March 3rd", "3/12", "the 5th". */
final class DayOfMonthRules extends DateRules {
    DayOfMonthRules(Terms terms, Almanac almanac) {
        super(terms, almanac);
    }

    @Override
    List<Function<Integer, Optional<DateHit>>> rules() {
        return List.of(this::dayAndMonth, this::monthAndDay, this::inFigures, this::dayOfMonth);
    }

    /** "3 December 2026", "the 3rd of December". */
    Optional<DateHit> dayAndMonth(int index) {
        int month = terms.skip(index + 1, OF);
        if (!isDayNumber(index) || !terms.is(month, MONTH)) {
            return Optional.empty();
        }
        return date(index, month + 1, dayNumber(index), terms.value(month, MONTH));
    }

    Optional<DateHit> monthAndDay(int index) {
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

    /** "3/12", "10.12.2026", "2026-12-03". */
    Optional<DateHit> inFigures(int index) {
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

    /** "the 5th", "le 5", "am 5.". */
    Optional<DateHit> dayOfMonth(int index) {
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
}
