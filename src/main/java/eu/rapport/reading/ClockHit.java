package eu.rapport.reading;

import java.time.LocalTime;
import java.util.List;

/** A time of the clock in a text; several times where the words do not tell, none where there is no such time. */
record ClockHit(int fromTerm, int toTerm, List<LocalTime> times) {}
