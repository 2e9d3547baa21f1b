package eu.rapport.texts;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How days and times are written: always with the weekday, always 24 hours, European order. */
final class Moments {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private Moments() {}

    static String day(LocalDate day, Locale locale) {
        String pattern = switch (locale.getLanguage()) {
            case "de" -> "EEEE, d. MMMM yyyy";
            case "fr" -> day.getDayOfMonth() == 1 ? "EEEE d'er' MMMM yyyy" : "EEEE d MMMM yyyy";
            default -> "EEEE d MMMM yyyy";
        };
        return DateTimeFormatter.ofPattern(pattern, locale).format(day);
    }

    static String time(LocalTime time) {
        return TIME.format(time);
    }
}
