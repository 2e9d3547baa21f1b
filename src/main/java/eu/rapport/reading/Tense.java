package eu.rapport.reading;

/** Which way a date without a year, or a bare weekday, is to be looked for. */
public enum Tense {
    PAST,
    FUTURE
}
