package eu.rapport.people;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZonedDateTime;

/**
 * When somebody is left alone: every night from one time to another, and Sundays as a whole where they wish.
 *
 * @param from the start, local; equal to {@code to} for no quiet hours at all
 */
public record QuietHours(LocalTime from, LocalTime to, boolean sundays) {

    /** Whether this moment, on the person's own clock, is quiet. */
    public boolean cover(ZonedDateTime moment) {
        return onQuietSunday(moment) || atNight(moment.toLocalTime());
    }

    /** The moment itself, or the end of the quiet time that it falls into. */
    public ZonedDateTime firstLoudFrom(ZonedDateTime moment) {
        ZonedDateTime candidate = moment;
        while (cover(candidate)) {
            candidate = onQuietSunday(candidate) && !atNight(candidate.toLocalTime())
                    ? nextDay(candidate)
                    : endOfNight(candidate);
        }
        return candidate;
    }

    private boolean onQuietSunday(ZonedDateTime moment) {
        return sundays && moment.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private boolean atNight(LocalTime time) {
        return from.isAfter(to) ? !time.isBefore(from) || time.isBefore(to) : !time.isBefore(from) && time.isBefore(to);
    }

    private ZonedDateTime endOfNight(ZonedDateTime moment) {
        ZonedDateTime end = moment.toLocalDate().atTime(to).atZone(moment.getZone());
        return end.isAfter(moment)
                ? end
                : moment.toLocalDate().plusDays(1).atTime(to).atZone(moment.getZone());
    }

    private static ZonedDateTime nextDay(ZonedDateTime moment) {
        return moment.toLocalDate().plusDays(1).atStartOfDay(moment.getZone());
    }
}
