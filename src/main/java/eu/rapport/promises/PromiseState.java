package eu.rapport.promises;

/** How far a promise is. Only its receiver says whether it was kept. */
public enum PromiseState {
    OPEN,
    /** The receiver was asked and could not say yet; still open, asked again later. */
    TOO_EARLY,
    KEPT,
    PARTLY,
    NOT_KEPT,
    /** Taken back by whoever gave it. */
    WITHDRAWN;

    /** Whether it is still to be kept. */
    public boolean isOpen() {
        return this == OPEN || this == TOO_EARLY;
    }
}
