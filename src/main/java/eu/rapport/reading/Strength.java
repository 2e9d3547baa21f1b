package eu.rapport.reading;

/** How much of a name was said. */
enum Strength {
    /** One word of it. */
    WORD,
    /** What tells it from others of its kind: "Al-Noor" for the Al-Noor Mosque; a first name. */
    CORE,
    /** One of its full names. */
    FULL
}
