package eu.rapport.reading;

import java.util.List;
import java.util.Optional;

/** The grammar of days: of all forms that fit at a place the longest counts. */
final class DayRules {
    private final List<DateRules> all;

    DayRules(Terms terms, Almanac almanac) {
        this.all = List.of(
                new WeekdayRules(terms, almanac),
                new PeriodRules(terms, almanac),
                new CountedRules(terms, almanac),
                new DayOfMonthRules(terms, almanac));
    }

    Optional<DateHit> at(int index) {
        return all.stream()
                .flatMap(rules -> rules.at(index).stream())
                .reduce((one, other) -> other.span().to() > one.span().to() ? other : one);
    }
}
