package eu.rapport.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;

/** The day some words mean; or, where they are not clear, the days they may mean; or those next to one that does not exist. */
record Days(boolean clear, boolean exist, List<LocalDate> dates) {

    static Days of(LocalDate date) {
        return new Days(true, true, List.of(date));
    }

    static Days unclear(LocalDate... candidates) {
        return new Days(false, true, List.of(candidates));
    }

    /** The same so many days before or after. */
    Days moved(UnaryOperator<LocalDate> by) {
        return new Days(clear, exist, dates.stream().map(by).toList());
    }

    /** "31 February". */
    static Days missing(LocalDate... neighbours) {
        return new Days(false, false, List.of(neighbours));
    }
}
