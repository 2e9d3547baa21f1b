package eu.rapport.reading;

/** What sort of thing a token is. */
enum Kind {
    WORD,
    /** Starts with a digit: {@code 5}, {@code 18th}, {@code 3/12}, {@code 14:00}. */
    NUMBER,
    /** Ends a sentence. */
    STOP,
    /** Ends a sentence that asks. */
    QUESTION,
    /** A pause within a sentence: comma, dash, colon, bracket. */
    PAUSE
}
