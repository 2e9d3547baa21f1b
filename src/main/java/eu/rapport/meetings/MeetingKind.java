package eu.rapport.meetings;

/** How people were in contact. */
public enum MeetingKind {
    MEETING,
    VISIT,
    CALL,
    ONLINE,
    /** A letter, a mail, a message left: nobody could answer at that moment. */
    MESSAGE;

    /** Whether both sides spoke with each other. */
    public boolean isTwoWay() {
        return this != MESSAGE;
    }
}
