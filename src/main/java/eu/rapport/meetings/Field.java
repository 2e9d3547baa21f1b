package eu.rapport.meetings;

/** What a draft holds, in the order in which it is shown. */
enum Field {
    COMMUNITY,
    DAY,
    KIND,
    PLACE,
    PEOPLE,
    CONCERNS,
    PROMISES,
    FOLLOW_UP,
    OPENNESS,
    WORDS;

    /** The field of a name that came back in a button; the first one where it is none. */
    static Field of(String name) {
        for (Field field : values()) {
            if (field.name().equals(name)) {
                return field;
            }
        }
        return COMMUNITY;
    }
}
