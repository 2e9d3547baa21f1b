package eu.rapport.reading;

import java.time.LocalDate;
import java.util.List;

/** The day some words mean; or, where they are not clear, the days they may mean. */
record Days(boolean clear, List<LocalDate> dates) {

    static Days of(LocalDate date) {
        return new Days(true, List.of(date));
    }

    static Days unclear(LocalDate... candidates) {
        return new Days(false, List.of(candidates));
    }
}
