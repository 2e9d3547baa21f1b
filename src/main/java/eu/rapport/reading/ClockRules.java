package eu.rapport.reading;

import static eu.rapport.reading.DateWord.AT;
import static eu.rapport.reading.DateWord.CLOCK;
import static eu.rapport.reading.DateWord.FIGURES;
import static eu.rapport.reading.DateWord.HALF;
import static eu.rapport.reading.DateWord.HALFDAY;
import static eu.rapport.reading.DateWord.NOON;
import static eu.rapport.reading.DateWord.NUMBER;
import static eu.rapport.reading.DateWord.OCLOCK;
import static eu.rapport.reading.DateWord.PART;
import static eu.rapport.reading.DateWord.PAST;
import static eu.rapport.reading.DateWord.UNIT;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/** Reads times of the clock: "at 14:00", "2pm", "om 3 uur", "halb drei", "noon". */
record ClockRules(Terms terms) {
    /** Up to this hour "at 3" may be afternoon or night. */
    private static final int LAST_UNCERTAIN_HOUR = 6;

    Optional<ClockHit> at(int index) {
        int start = terms.skip(index, AT);
        boolean led = start > index;
        if (terms.is(start, CLOCK)) {
            return Optional.of(clock(index, start));
        }
        if (terms.is(start, NOON)) {
            return Optional.of(new ClockHit(index, start + 1, List.of(LocalTime.of(terms.value(start, NOON) % 24, 0))));
        }
        if (terms.is(start, HALF)) {
            return half(index, start, led);
        }
        if (led && terms.is(start, FIGURES)) {
            return dotted(index, start);
        }
        return hour(index, start, led);
    }

    private ClockHit clock(int index, int start) {
        int value = terms.value(start, CLOCK);
        int end = terms.skip(start + 1, OCLOCK);
        if (terms.is(end, HALFDAY) && value / 100 <= 12) {
            int hour = value / 100 % 12 + (terms.value(end, HALFDAY) == 2 ? 12 : 0);
            return new ClockHit(index, end + 1, time(hour, value % 100));
        }
        return new ClockHit(index, end, time(value / 100, value % 100));
    }

    /** {@code um 14.30}: read as a date elsewhere, as a time after "at". */
    private Optional<ClockHit> dotted(int index, int start) {
        int value = terms.value(start, FIGURES);
        List<LocalTime> times = time(value % 100, value / 100);
        return value < 10_000 && !times.isEmpty()
                ? Optional.of(new ClockHit(index, start + 1, times))
                : Optional.empty();
    }

    /** English "half past two" is 2:30; Dutch and German "half three" is 2:30 too. */
    private Optional<ClockHit> half(int index, int start, boolean led) {
        boolean past = terms.is(start + 1, PAST);
        int number = start + (past ? 2 : 1);
        if (!terms.is(number, NUMBER) || terms.is(number + 1, UNIT) || !led && !past) {
            return Optional.empty();
        }
        int hour = terms.value(number, NUMBER) - (past ? 0 : 1);
        return hour < 0 || hour > 12
                ? Optional.empty()
                : Optional.of(new ClockHit(index, number + 1, either(hour, 30)));
    }

    private Optional<ClockHit> hour(int index, int start, boolean led) {
        if (!terms.is(start, NUMBER)) {
            return Optional.empty();
        }
        int hour = terms.value(start, NUMBER);
        int end = terms.skip(start + 1, OCLOCK);
        if (terms.is(end, HALFDAY) && hour <= 12) {
            return Optional.of(new ClockHit(
                    index, end + 1, time(hour % 12 + (terms.value(end, HALFDAY) == 2 ? 12 : 0), 0)));
        }
        boolean alone = end == start + 1;
        if (alone && (!led || isArticle(start) || terms.is(end, UNIT) || terms.is(end, DateWord.MONTH))) {
            return Optional.empty();
        }
        if (terms.is(end, NUMBER) && end > start + 1 && terms.value(end, NUMBER) < 60) {
            return Optional.of(new ClockHit(index, end + 1, time(hour, terms.value(end, NUMBER))));
        }
        return Optional.of(new ClockHit(index, end, either(hour, 0)));
    }

    /** "um einen Termin" is about an appointment, not at one o'clock. */
    private boolean isArticle(int index) {
        Utterance said = terms.said();
        return said.cues("article").has(said, terms.all().get(index).span().from());
    }

    private static List<LocalTime> either(int hour, int minute) {
        List<LocalTime> morning = time(hour, minute);
        return hour < 1 || hour > LAST_UNCERTAIN_HOUR || morning.isEmpty()
                ? morning
                : List.of(LocalTime.of(hour + 12, minute), morning.getFirst());
    }

    private static List<LocalTime> time(int hour, int minute) {
        return hour <= 23 && minute <= 59 ? List.of(LocalTime.of(hour, minute)) : List.of();
    }

    /** Of two possible times the one the part of the day allows: "tomorrow afternoon at 3". */
    static ClockHit in(ClockHit clock, int part) {
        return part == 0 || clock.times().size() < 2
                ? clock
                : new ClockHit(
                        clock.fromTerm(), clock.toTerm(), List.of(clock.times().get(part == 2 ? 0 : 1)));
    }

    int part(int index) {
        return terms.is(index, PART) ? terms.value(index, PART) : 0;
    }
}
