package eu.rapport.account;

import eu.rapport.people.QuietHours;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads quiet hours as people type them: {@code 21:00-07:30}, {@code 9 pm to 7 am}, {@code 22 8}. */
final class QuietHoursText {
    private static final Pattern TIME =
            Pattern.compile("\\b(\\d{1,2})(?:[:.h](\\d{2}))?\\s*(am|pm)?\\b", Pattern.CASE_INSENSITIVE);

    private QuietHoursText() {}

    /** The two times in the text; empty unless there are exactly two that exist. Sundays stay as they were. */
    static Optional<QuietHours> read(String text, QuietHours before) {
        List<LocalTime> times = new ArrayList<>();
        Matcher found = TIME.matcher(text);
        while (found.find()) {
            Optional<LocalTime> time = time(found);
            if (time.isEmpty()) {
                return Optional.empty();
            }
            times.add(time.get());
        }
        return times.size() == 2
                ? Optional.of(new QuietHours(times.get(0), times.get(1), before.sundays()))
                : Optional.empty();
    }

    /** The only time in the text. */
    static Optional<LocalTime> time(String text) {
        Matcher found = TIME.matcher(text);
        return found.matches() ? time(found) : Optional.empty();
    }

    /** No quiet hours at night; Sundays stay as they were. */
    static QuietHours none(QuietHours before) {
        return new QuietHours(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT, before.sundays());
    }

    private static Optional<LocalTime> time(Matcher found) {
        int hour = Integer.parseInt(found.group(1));
        int minute = found.group(2) == null ? 0 : Integer.parseInt(found.group(2));
        String half = found.group(3);
        if (half != null) {
            if (hour < 1 || hour > 12) {
                return Optional.empty();
            }
            hour = hour % 12 + (half.equalsIgnoreCase("pm") ? 12 : 0);
        }
        hour = hour == 24 ? 0 : hour;
        return hour < 24 && minute < 60 ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
    }
}
