package eu.rapport.promises;

/** How far a concern is. */
public enum ConcernState {
    /** Nobody has answered it, or the answer did not answer it. */
    OPEN,
    /** The authority answered; the community has not said whether that answers it. */
    ANSWERED,
    /** The community said that this answers it. */
    SETTLED
}
