package eu.rapport.followups;

import eu.rapport.people.QuietHours;
import java.time.LocalTime;
import java.time.ZonedDateTime;

/** When a day's digest comes: as soon as the night's quiet time is over; at eight for who has none. */
final class DigestHour {
    private static final LocalTime USUAL = LocalTime.of(8, 0);

    private DigestHour() {}

    /** The moment for the day that starts here; on another day where this one is quiet as a whole, so that it gets none. */
    static ZonedDateTime of(QuietHours quiet, ZonedDateTime startOfDay) {
        return quiet.cover(startOfDay) ? quiet.firstLoudFrom(startOfDay) : quiet.firstLoudFrom(startOfDay.with(USUAL));
    }
}
