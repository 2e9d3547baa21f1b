package eu.rapport.reading;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** The rules of counting days from today; weeks start on Monday. */
record Almanac(LocalDate today) {

    /** Told in the past the most recent one before today, else the coming one, which may be today. */
    LocalDate weekday(DayOfWeek day, Tense tense) {
        return today.with(tense == Tense.PAST ? TemporalAdjusters.previous(day) : TemporalAdjusters.nextOrSame(day));
    }

    /** That day in the week so many weeks from this one. */
    LocalDate weekdayOfWeek(DayOfWeek day, int weeks) {
        return today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .plusWeeks(weeks)
                .with(TemporalAdjusters.nextOrSame(day));
    }

    LocalDate fromNow(int count, DateUnit unit) {
        return unit.isOfTheClock() ? today : today.plus(count, unit.chrono());
    }

    /** A day of a month; year 0 means the nearest one in the direction of the tense. */
    Days date(int day, int month, int year, Tense tense) {
        if (month < 1 || month > 12 || day < 1 || day > 31) {
            return swapped(day, month, year, tense);
        }
        return exists(year, month, day) ? Days.of(nearest(day, month, year, tense)) : near(day, month, year, tense);
    }

    private Days swapped(int day, int month, int year, Tense tense) {
        boolean american = month <= 31 && day >= 1 && day <= 12 && exists(year, day, month);
        return american ? Days.unclear(nearest(month, day, year, tense)) : Days.unclear();
    }

    private static boolean exists(int year, int month, int day) {
        return day >= 1
                && day
                        <= (year == 0
                                ? Month.of(month).maxLength()
                                : YearMonth.of(year, month).lengthOfMonth());
    }

    /** "31 February": perhaps the last day of that month, perhaps the one after. */
    private Days near(int day, int month, int year, Tense tense) {
        LocalDate first = nearest(1, month, year, tense);
        LocalDate last = first.with(TemporalAdjusters.lastDayOfMonth());
        return day > last.getDayOfMonth() ? Days.missing(last, last.plusDays(1)) : Days.missing();
    }

    private LocalDate nearest(int day, int month, int year, Tense tense) {
        if (year != 0) {
            return LocalDate.of(year, month, day);
        }
        int step = tense == Tense.PAST ? -1 : 1;
        for (int candidate = today.getYear(); ; candidate += step) {
            Optional<LocalDate> found = tried(candidate, month, day);
            if (found.isPresent() && isInDirection(found.get(), tense)) {
                return found.get();
            }
        }
    }

    private static Optional<LocalDate> tried(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException notInThatYear) {
            return Optional.empty();
        }
    }

    private boolean isInDirection(LocalDate date, Tense tense) {
        return tense == Tense.PAST ? !date.isAfter(today) : !date.isBefore(today);
    }

    /** "the 5th": the nearest month that has one. */
    Days dayOfMonth(int day, Tense tense) {
        if (day < 1 || day > 31) {
            return Days.unclear();
        }
        YearMonth month = YearMonth.from(today);
        while (!month.isValidDay(day) || !isInDirection(month.atDay(day), tense)) {
            month = month.plusMonths(tense == Tense.PAST ? -1 : 1);
        }
        return Days.of(month.atDay(day));
    }

    LocalDate endOfMonth(int monthsAhead) {
        return YearMonth.from(today).plusMonths(monthsAhead).atEndOfMonth();
    }

    LocalDate endOf(int month, int year, Tense tense) {
        LocalDate any = YearMonth.of(year == 0 ? today.getYear() : year, month).atEndOfMonth();
        if (year == 0 && !isInDirection(any, tense)) {
            return YearMonth.from(any).plusYears(tense == Tense.PAST ? -1 : 1).atEndOfMonth();
        }
        return any;
    }

    /** "first Monday of January" (count 1) or, with count -1, the last one. */
    LocalDate nthWeekday(int count, DayOfWeek day, int month, Tense tense) {
        LocalDate inMonth = nearest(1, month, 0, tense);
        LocalDate found = inMonth.with(TemporalAdjusters.dayOfWeekInMonth(count, day));
        LocalDate thisYear =
                today.withDayOfMonth(1).withMonth(month).with(TemporalAdjusters.dayOfWeekInMonth(count, day));
        return isInDirection(thisYear, tense) ? thisYear : found;
    }

    /** The first day of the month that began last, or is now. */
    LocalDate startOf(int month) {
        return nearest(1, month, 0, Tense.PAST);
    }
}
