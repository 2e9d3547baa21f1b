package eu.rapport.reading;

import static eu.rapport.reading.DateWord.HALF;
import static eu.rapport.reading.DateWord.IN;
import static eu.rapport.reading.DateWord.NUMBER;
import static eu.rapport.reading.DateWord.UNIT;

import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds every date, time and span of time from now in a text. */
final class DateFinder {
    private static final Set<DateWord> LEADS =
            EnumSet.of(DateWord.BY, DateWord.SINCE, DateWord.ON, DateWord.IN, DateWord.AT, DateWord.THE, DateWord.OF);

    private final Terms terms;
    private final ZonedDateTime now;
    private final DayRules days;
    private final JoinedDays joined;
    private final ClockRules clocks;

    private DateFinder(Utterance said, ZonedDateTime now) {
        this.terms = new Terms(DateWords.of(said.language()).terms(said), said);
        this.now = now;
        this.days = new DayRules(terms, new Almanac(now.toLocalDate()));
        this.joined = new JoinedDays(terms, days);
        this.clocks = new ClockRules(terms);
    }

    static List<DateHit> find(Utterance said, ZonedDateTime now) {
        return new DateFinder(said, now).all();
    }

    /** The date terms of a text, for questions about periods. */
    static Terms terms(Utterance said) {
        return new Terms(DateWords.of(said.language()).terms(said), said);
    }

    private List<DateHit> all() {
        List<DateHit> hits = new ArrayList<>();
        int index = 0;
        while (index < terms.size()) {
            Optional<DateHit> hit = at(index);
            int start = index;
            hit.ifPresent(found -> hits.add(found.ledBy(leads(start))));
            index = hit.map(found -> termAfter(found.span(), start)).orElse(index + 1);
        }
        return hits;
    }

    private Set<DateWord> leads(int index) {
        Set<DateWord> found = EnumSet.noneOf(DateWord.class);
        for (int before = index - 1; before >= 0 && isLead(before); before--) {
            found.addAll(terms.all().get(before).meanings().keySet());
        }
        return found;
    }

    private boolean isLead(int index) {
        return terms.all().get(index).meanings().keySet().stream().anyMatch(LEADS::contains);
    }

    private Optional<DateHit> at(int index) {
        return terms.all().get(index).meanings().isEmpty() ? Optional.empty() : startingAt(index);
    }

    private Optional<DateHit> startingAt(int index) {
        return instant(index)
                .or(() -> joined.offset(index))
                .or(() -> days.at(index)
                        .map(day ->
                                joined.either(day, termAfter(day.span(), index)).orElseGet(() -> withTime(day, index))))
                .or(() -> timeFirst(index));
    }

    /** "in half an hour", "in 90 minutes". */
    private Optional<DateHit> instant(int index) {
        if (!terms.is(index, IN)) {
            return Optional.empty();
        }
        int half = terms.is(index + 1, HALF) ? index + 1 : index + 2;
        if (terms.is(half, HALF)) {
            int unit = terms.skip(index + 1, HALF, NUMBER);
            return terms.isUnit(unit, DateUnit.HOUR)
                    ? Optional.of(in(30, ChronoUnit.MINUTES, index, unit + 1))
                    : Optional.empty();
        }
        if (!terms.are(index, IN, NUMBER, UNIT) || !terms.unit(index + 2).isOfTheClock()) {
            return Optional.empty();
        }
        int count = terms.value(index + 1, NUMBER);
        return count > 100_000
                ? Optional.empty()
                : Optional.of(in(count, terms.unit(index + 2).chrono(), index, index + 3));
    }

    private DateHit in(int count, ChronoUnit unit, int from, int to) {
        ZonedDateTime then = now.plus(count, unit);
        DateHit day =
                DateHit.of(terms.tokens(from, to), Optional.of(Tense.FUTURE), tense -> Days.of(then.toLocalDate()));
        return new DateHit(day.span(), day.lead(), day.lean(), day.days(), List.of(), false, Optional.of(then));
    }

    private DateHit withTime(DateHit day, int from) {
        int after = termAfter(day.span(), from);
        int part = clocks.part(after);
        int next = terms.skip(after, DateWord.PART, DateWord.ON);
        DateHit whole = next > after && part > 0 ? day.over(terms.tokens(from, after + 1)) : day;
        int comma = isComma(next) ? next + 1 : next;
        return clocks.at(comma)
                .map(clock -> whole.at(terms.tokens(from, clock.toTerm()), ClockRules.in(clock, part)))
                .orElse(whole);
    }

    private boolean isComma(int index) {
        return index < terms.size() && terms.all().get(index).meanings().isEmpty() && terms.isPause(index);
    }

    private Optional<DateHit> timeFirst(int index) {
        return clocks.at(index).map(clock -> {
            int next = terms.skip(clock.toTerm(), DateWord.ON);
            return days.at(next)
                    .map(day -> day.at(terms.tokens(index, termAfter(day.span(), next)), clock))
                    .orElseGet(() -> nextTime(clock, index));
        });
    }

    /** A time without a day: today if it is still to come, else tomorrow. */
    private DateHit nextTime(ClockHit clock, int index) {
        boolean past = clock.times().stream()
                .allMatch(time -> !time.isAfter(now.toLocalTime().truncatedTo(ChronoUnit.MINUTES)));
        List<LocalTime> times = clock.times();
        DateHit day = DateHit.of(
                terms.tokens(index, clock.toTerm()),
                Optional.of(Tense.FUTURE),
                tense ->
                        Days.of(now.toLocalDate().plusDays(past && tense == Tense.FUTURE && !times.isEmpty() ? 1 : 0)));
        return day.at(day.span(), clock);
    }

    private int termAfter(Span tokens, int from) {
        int index = from;
        while (index < terms.size() && terms.all().get(index).span().to() <= tokens.to()) {
            index++;
        }
        return index;
    }
}
