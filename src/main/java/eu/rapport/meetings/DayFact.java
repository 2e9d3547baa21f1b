package eu.rapport.meetings;

import eu.rapport.reading.When;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A day as far as it is clear.
 *
 * @param at null while it is not
 * @param said the words it is to be understood from; empty where there are none
 * @param choices what the words can mean
 */
record DayFact(@Nullable Point at, String said, List<Point> choices) {
    static final DayFact NONE = new DayFact(null, "", List.of());

    /** A day, with a time of the writer's clock where one was named. */
    record Point(LocalDate day, @Nullable LocalTime time) {}

    DayFact {
        choices = List.copyOf(choices);
    }

    static DayFact on(LocalDate day) {
        return at(day, null);
    }

    static DayFact at(LocalDate day, @Nullable LocalTime time) {
        return new DayFact(new Point(day, time), "", List.of());
    }

    static DayFact read(Optional<When> when) {
        return when.map(DayFact::read).orElse(NONE);
    }

    static DayFact read(When when) {
        return when instanceof When.Unclear unclear
                ? new DayFact(null, unclear.words(), points(unclear.alternatives()))
                : new DayFact(point(when).orElse(null), "", List.of());
    }

    @Nullable
    LocalDate day() {
        return at == null ? null : at.day();
    }

    /** Whether something was said that is not understood yet. */
    boolean unclear() {
        return at == null && !said.isEmpty();
    }

    boolean known() {
        return at != null;
    }

    private static List<Point> points(List<When> alternatives) {
        return alternatives.stream().flatMap(each -> point(each).stream()).toList();
    }

    private static Optional<Point> point(When when) {
        LocalTime time = when instanceof When.Moment moment ? moment.at().toLocalTime() : null;
        return when.day().map(day -> new Point(day, time));
    }
}
