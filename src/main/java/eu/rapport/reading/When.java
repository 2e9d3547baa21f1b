package eu.rapport.reading;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/** A point in time as somebody said it; never a guess where the words allow more than one, or none. */
public sealed interface When {

    /** The words it was read from. */
    String words();

    /** The day, empty where it is unclear. */
    default Optional<LocalDate> day() {
        return switch (this) {
            case Day day -> Optional.of(day.date());
            case Moment moment -> Optional.of(moment.at().toLocalDate());
            case Unclear unclear -> Optional.empty();
        };
    }

    /** A day without a time. */
    record Day(LocalDate date, String words) implements When {}

    /** A day with a time of the clock, in the zone of the person. */
    record Moment(ZonedDateTime at, String words) implements When {}

    /**
     * Words about time with several meanings, or a day or time that does not exist.
     *
     * @param alternatives up to three: what the words may mean, or what is next to a day that does not exist
     */
    record Unclear(String words, List<When> alternatives, boolean exists) implements When {
        public Unclear {
            alternatives = List.copyOf(alternatives.subList(0, Math.min(3, alternatives.size())));
        }
    }
}
