package eu.rapport.reading;

import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Words about time found in a text, not yet told which way to look.
 *
 * @param span the words of the date itself
 * @param lead the words before it such as "by", "since", "on"
 * @param lean which way the words point by themselves, empty for a bare weekday or date
 * @param days the day they mean, by the tense of the sentence
 * @param times the time of the clock, several where it is not clear ("at 3"), none where not said
 */
record DateHit(
        Span span,
        Set<DateWord> lead,
        Optional<Tense> lean,
        Function<Tense, Days> days,
        List<LocalTime> times,
        boolean badTime,
        Optional<ZonedDateTime> instant) {

    static DateHit of(Span span, Optional<Tense> lean, Function<Tense, Days> days) {
        return new DateHit(span, EnumSet.noneOf(DateWord.class), lean, days, List.of(), false, Optional.empty());
    }

    DateHit at(Span wider, ClockHit clock) {
        return new DateHit(wider, lead, lean, days, clock.times(), clock.times().isEmpty(), instant);
    }

    DateHit over(Span wider) {
        return new DateHit(wider, lead, lean, days, times, badTime, instant);
    }

    DateHit ledBy(Set<DateWord> words) {
        return new DateHit(span, words, lean, days, times, badTime, instant);
    }

    boolean canBe(Tense tense) {
        return lean.isEmpty() || lean.get() == tense;
    }

    boolean isLedBy(DateWord word) {
        return lead.contains(word);
    }

    /** What the words mean, seen from now. */
    When when(Tense tense, ZonedDateTime now, String words) {
        if (instant.isPresent()) {
            return new When.Moment(instant.get(), words);
        }
        Days found = days.apply(tense);
        boolean clear = found.clear() && !badTime && times.size() < 2 && isNear(found, tense, now);
        List<When> readings = readings(found, now, words);
        return clear
                ? readings.getFirst()
                : new When.Unclear(words, badTime ? List.of() : readings, found.exist() && !badTime);
    }

    private static boolean isNear(Days found, Tense tense, ZonedDateTime now) {
        return found.dates().stream()
                .allMatch(date -> tense == Tense.PAST
                        ? !date.isAfter(now.toLocalDate())
                                && date.isAfter(now.toLocalDate().minusYears(10))
                        : !date.isBefore(now.toLocalDate())
                                && date.isBefore(now.toLocalDate().plusYears(2)));
    }

    private List<When> readings(Days found, ZonedDateTime now, String words) {
        List<When> readings = new ArrayList<>();
        for (var date : found.dates()) {
            if (times.isEmpty()) {
                readings.add(new When.Day(date, words));
            }
            times.forEach(time -> readings.add(new When.Moment(ZonedDateTime.of(date, time, now.getZone()), words)));
        }
        return readings;
    }
}
