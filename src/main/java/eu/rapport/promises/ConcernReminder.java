package eu.rapport.promises;

/** On which days the point of contact is reminded of a concern without an answer: after three days, then each week. */
final class ConcernReminder {
    private static final int FIRST_DAY = 3;
    private static final int EVERY_DAYS = 7;

    private ConcernReminder() {}

    /** Whether a concern that has been open for so many days is to be mentioned in the digest. */
    static boolean isDue(long daysOpen) {
        return daysOpen == FIRST_DAY || (daysOpen > 0 && daysOpen % EVERY_DAYS == 0);
    }
}
