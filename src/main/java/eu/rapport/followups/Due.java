package eu.rapport.followups;

import eu.rapport.people.Person;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/** A day, perhaps with a time, on somebody's calendar and clock, and the instant at which they are told. */
record Due(LocalDate day, @Nullable LocalTime time, Instant at) {
    static Due of(Person owner, LocalDate day, @Nullable LocalTime time) {
        return new Due(day, time, DueRule.dueAt(owner, day, time));
    }

    /** Exactly then: where the clock shows a time twice, the very one that is meant. */
    static Due exactly(ZonedDateTime moment) {
        return new Due(moment.toLocalDate(), moment.toLocalTime(), moment.toInstant());
    }

    boolean timed() {
        return time != null;
    }
}
