package eu.rapport.reading;

import java.time.temporal.ChronoUnit;

/** The units in which people count time, in the order of the word lists' values. */
enum DateUnit {
    MINUTE(ChronoUnit.MINUTES),
    HOUR(ChronoUnit.HOURS),
    DAY(ChronoUnit.DAYS),
    WEEK(ChronoUnit.WEEKS),
    MONTH(ChronoUnit.MONTHS),
    YEAR(ChronoUnit.YEARS);

    private final ChronoUnit chrono;

    DateUnit(ChronoUnit chrono) {
        this.chrono = chrono;
    }

    ChronoUnit chrono() {
        return chrono;
    }

    boolean isOfTheClock() {
        return this == MINUTE || this == HOUR;
    }
}
