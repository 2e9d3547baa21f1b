package eu.rapport.reading;

import static eu.rapport.reading.DateWord.*;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A few forms of dates that belong together; each rule looks for one form at one place, the longest that fits counts. */
abstract sealed class DateRules permits WeekdayRules, DayOfMonthRules, CountedRules, PeriodRules {
    static final Optional<Tense> ANY = Optional.empty();
    static final Optional<Tense> BEFORE = Optional.of(Tense.PAST);
    static final Optional<Tense> AFTER = Optional.of(Tense.FUTURE);

    final Terms terms;
    final Almanac almanac;

    DateRules(Terms terms, Almanac almanac) {
        this.terms = terms;
        this.almanac = almanac;
    }

    abstract List<Function<Integer, Optional<DateHit>>> rules();

    Optional<DateHit> at(int index) {
        return rules().stream()
                .flatMap(rule -> rule.apply(index).stream())
                .reduce((one, other) -> other.span().to() > one.span().to() ? other : one);
    }

    Optional<DateHit> hit(int from, int to, Optional<Tense> lean, Function<Tense, Days> days) {
        return Optional.of(DateHit.of(terms.tokens(from, to), lean, days));
    }

    Optional<DateHit> hit(int from, int to, Optional<Tense> lean, LocalDate date) {
        return hit(from, to, lean, tense -> Days.of(date));
    }

    boolean isWeekday(int index) {
        return terms.is(index, WEEKDAY) || terms.is(index, SHORT) && (isAmongDateWords(index) || terms.isApart(index));
    }

    boolean isAmongDateWords(int index) {
        boolean before = terms.is(index - 1, LAST)
                || terms.is(index - 1, NEXT)
                || terms.is(index - 1, THIS)
                || terms.is(index - 1, BY)
                || terms.is(index - 1, ON)
                || terms.is(index - 1, OR);
        boolean after = terms.is(index + 1, LAST)
                || terms.is(index + 1, NEXT)
                || terms.is(index + 1, FIGURES)
                || terms.is(index + 1, NUMBER)
                || terms.is(index + 1, ORDINAL)
                || terms.is(index + 1, PART)
                || terms.is(index + 1, CLOCK);
        return before || after;
    }

    DayOfWeek weekdayAt(int index) {
        return DayOfWeek.of(terms.is(index, WEEKDAY) ? terms.value(index, WEEKDAY) : terms.value(index, SHORT));
    }

    boolean isDayNumber(int index) {
        return terms.is(index, ORDINAL)
                || terms.is(index, NTH)
                || terms.is(index, NUMBER) && terms.value(index, NUMBER) <= 99;
    }

    int dayNumber(int index) {
        return terms.is(index, NUMBER)
                ? terms.value(index, NUMBER)
                : terms.value(index, terms.is(index, ORDINAL) ? ORDINAL : NTH);
    }
}
