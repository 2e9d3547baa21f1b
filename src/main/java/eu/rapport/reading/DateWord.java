package eu.rapport.reading;

/** What a word can mean within a date; the word lists have a section {@code date.<name>} for most of them. */
enum DateWord {
    /** A day counted from today: today 0, tomorrow 1. */
    DAY,
    /** Monday 1 to Sunday 7. */
    WEEKDAY,
    /** A short form that is also another word ({@code sat}, {@code do}); a weekday only among other date words. */
    SHORT,
    /** "On Sundays": no day at all. */
    HABIT,
    MONTH,
    NUMBER,
    /** In figures: {@code 18th}. */
    ORDINAL,
    /** In words: "first". */
    NTH,
    /** A date in figures, as year * 10000 + month * 100 + day; year 0 where none was written. */
    FIGURES,
    /** A time in figures, as hour * 100 + minute. */
    CLOCK,
    /** Days, weeks, ...: the value is the position in {@link DateUnit}. */
    UNIT,
    FORTNIGHT,
    LAST,
    NEXT,
    /** "this", "coming". */
    THIS,
    IN,
    /** After the number of days: "ago". */
    AGO,
    /** Before the number of days: "vor", "il y a". */
    BACK,
    /** Before the number of days, by people who think of "vor": "before three days". */
    BEFOREHAND,
    /** Between a number of days and a day: "two days before Friday". */
    EARLIER,
    /** Between a number of days and a day: "a week from Friday". */
    LATER,
    /** Between two days: "Friday or Saturday". */
    OR,
    /** After the number of days: "from now". */
    AHEAD,
    END,
    MONTHEND,
    /** "mid December". */
    MID,
    OF,
    ON,
    /** Before a day of the month without more: "le 5", "am 5.". */
    THE,
    AT,
    BY,
    SINCE,
    HALF,
    /** "half past". */
    PAST,
    /** "o'clock", "Uhr", "uur". */
    OCLOCK,
    /** "am" 1, "pm" 2. */
    HALFDAY,
    /** Morning 1, afternoon or evening 2. */
    PART,
    NOON,
    WEEKEND
}
