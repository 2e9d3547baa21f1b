package eu.rapport.reading;

import static eu.rapport.reading.DateWord.EARLIER;
import static eu.rapport.reading.DateWord.LATER;
import static eu.rapport.reading.DateWord.NUMBER;
import static eu.rapport.reading.DateWord.ON;
import static eu.rapport.reading.DateWord.OR;
import static eu.rapport.reading.DateWord.THE;
import static eu.rapport.reading.DateWord.UNIT;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Days that are told by another day: "two days before the meeting on 4 December", "a week from Friday", "Friday or Saturday". */
record JoinedDays(Terms terms, DayRules days) {
    /** "before the open day of the mosque on". */
    private static final int WORDS_BETWEEN = 7;

    /** A number of days before or after a day that is named. */
    Optional<DateHit> offset(int index) {
        int unit = terms.is(index, NUMBER) ? index + 1 : index;
        boolean earlier = terms.is(unit + 1, EARLIER);
        if (!terms.is(unit, UNIT) || terms.unit(unit).isOfTheClock() || !earlier && !terms.is(unit + 1, LATER)) {
            return Optional.empty();
        }
        int count = unit > index ? terms.value(index, NUMBER) : 1;
        return count > 99
                ? Optional.empty()
                : IntStream.rangeClosed(unit + 2, unit + 2 + WORDS_BETWEEN)
                        .takeWhile(at -> at < terms.size() && terms.isWord(at))
                        .mapToObj(days::at)
                        .flatMap(Optional::stream)
                        .findFirst()
                        .map(day -> shifted(day, index, earlier ? -count : count, terms.unit(unit)));
    }

    private DateHit shifted(DateHit day, int from, int count, DateUnit unit) {
        Span span = new Span(terms.tokens(from, from + 1).from(), day.span().to());
        return DateHit.of(
                span, day.lean(), tense -> day.days().apply(tense).moved(date -> date.plus(count, unit.chrono())));
    }

    /** One of two days: which one has to be asked. */
    Optional<DateHit> either(DateHit one, int next) {
        return terms.is(next, OR)
                ? days.at(terms.skip(next + 1, ON, THE))
                        .map(other -> DateHit.of(
                                new Span(one.span().from(), other.span().to()),
                                one.lean()
                                        .filter(lean -> other.lean()
                                                .filter(lean::equals)
                                                .isPresent()),
                                tense -> both(
                                        one.days().apply(tense), other.days().apply(tense))))
                : Optional.empty();
    }

    private static Days both(Days one, Days other) {
        return Days.unclear(Stream.concat(one.dates().stream(), other.dates().stream())
                .distinct()
                .toArray(LocalDate[]::new));
    }
}
