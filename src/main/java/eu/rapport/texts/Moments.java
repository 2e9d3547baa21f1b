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
        String pattern = locale.getLanguage().equals("de") ? "EEEE, d. MMMM yyyy" : "EEEE d MMMM yyyy";
        return DateTimeFormatter.ofPattern(pattern, locale).format(day);
    }

    static String time(LocalTime time) {
        return TIME.format(time);
    }
}
