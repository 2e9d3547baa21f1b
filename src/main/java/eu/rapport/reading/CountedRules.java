package eu.rapport.reading;

import static eu.rapport.reading.DateWord.*;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Days counted from today: "tomorrow", "two weeks ago", "in ten days". */
final class CountedRules extends DateRules {
    CountedRules(Terms terms, Almanac almanac) {
        super(terms, almanac);
    }

    @Override
    List<Function<Integer, Optional<DateHit>>> rules() {
        return List.of(this::relativeDay, this::countedAgo, this::countedAhead);
    }

    private Optional<DateHit> relativeDay(int index) {
        if (!terms.is(index, DAY)) {
            return Optional.empty();
        }
        int days = terms.value(index, DAY);
        Optional<Tense> lean = days == 0 ? ANY : days < 0 ? BEFORE : AFTER;
        return hit(index, index + 1, lean, almanac.fromNow(days, DateUnit.DAY));
    }

    /** "two weeks ago", "vor zwei Wochen", "il y a deux jours", "a fortnight ago". */
    Optional<DateHit> countedAgo(int index) {
        if (terms.are(index, NUMBER, UNIT, AGO)) {
            return ago(index, index + 3, terms.value(index, NUMBER), terms.unit(index + 1));
        }
        if (terms.are(index, FORTNIGHT, AGO)) {
            return ago(index, index + 2, 2, DateUnit.WEEK);
        }
        if (terms.are(index, BEFOREHAND, NUMBER, UNIT)) {
            return beforehand(index, terms.value(index + 1, NUMBER), terms.unit(index + 2));
        }
        return terms.are(index, BACK, NUMBER, UNIT)
                ? ago(index, index + 3, terms.value(index + 1, NUMBER), terms.unit(index + 2))
                : Optional.empty();
    }

    /** "Before three days": of what is past "ago", of what is to come "within". */
    private Optional<DateHit> beforehand(int index, int count, DateUnit unit) {
        return count > 999 || unit.isOfTheClock()
                ? Optional.empty()
                : hit(
                        index,
                        index + 3,
                        ANY,
                        tense -> Days.of(almanac.fromNow(tense == Tense.PAST ? -count : count, unit)));
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
        if (terms.are(index, NUMBER, UNIT, DAY)
                && terms.isUnit(index + 1, DateUnit.WEEK)
                && terms.value(index + 2, DAY) >= 0) {
            return weeksAfter(index, terms.value(index, NUMBER), terms.value(index + 2, DAY));
        }
        int fortnight = terms.skip(index, IN, NUMBER);
        return terms.is(fortnight, FORTNIGHT) && !terms.is(fortnight + 1, AGO) && fortnight - index <= 2
                ? ahead(index, fortnight + 1, 2, DateUnit.WEEK)
                : Optional.empty();
    }

    /** "a week today", "two weeks tomorrow". */
    private Optional<DateHit> weeksAfter(int index, int weeks, int days) {
        return weeks > 104
                ? Optional.empty()
                : hit(
                        index,
                        index + 3,
                        AFTER,
                        almanac.fromNow(weeks, DateUnit.WEEK).plusDays(days));
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
}
