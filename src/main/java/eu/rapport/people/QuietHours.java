package eu.rapport.people;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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

    /** The first quiet moment after one that is not; empty for who has no quiet time. */
    public Optional<ZonedDateTime> firstQuietFrom(ZonedDateTime loud) {
        Stream<ZonedDateTime> nights =
                from.equals(to) ? Stream.empty() : days(loud, 2).map(day -> day.with(from));
        Stream<ZonedDateTime> wholeDays =
                sundays ? days(loud, 8).filter(day -> day.getDayOfWeek() == DayOfWeek.SUNDAY) : Stream.empty();
        return Stream.concat(nights, wholeDays)
                .filter(each -> each.isAfter(loud))
                .min(Comparator.naturalOrder());
    }

    /** The starts of so many days, the first being the one that a moment is in. */
    private static Stream<ZonedDateTime> days(ZonedDateTime moment, int count) {
        return IntStream.range(0, count)
                .mapToObj(moment.toLocalDate()::plusDays)
                .map(day -> day.atStartOfDay(moment.getZone()));
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
