package eu.rapport.relationships;

/** How far a relationship has come; nobody falls below dialogue. */
public enum EngagementLevel {
    DIALOGUE(90),
    COLLABORATION(45),
    PARTNERSHIP(21);

    private final int rhythmDays;

    EngagementLevel(int rhythmDays) {
        this.rhythmDays = rhythmDays;
    }

    /** In how many days both sides speak at least once, where nothing else was agreed. */
    public int rhythmDays() {
        return rhythmDays;
    }

    /** Whether vetting may begin; at dialogue it would end the trust that is only growing. */
    public boolean allowsVetting() {
        return this != DIALOGUE;
    }
}
