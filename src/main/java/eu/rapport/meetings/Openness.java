package eu.rapport.meetings;

import eu.rapport.shared.Role;

/** Who may read what was said at a meeting. */
public enum Openness {
    /** Both sides see it. */
    OPEN,
    /** Only the authority sees it. */
    INTERNAL,
    /** Both sides see only that it took place, and when; all else is for nobody but whoever logged it. */
    CLOSED_DOOR;

    /** Whether somebody of this role may know that it took place. */
    boolean isKnownTo(Role role) {
        return this != INTERNAL || role != Role.REPRESENTATIVE;
    }

    /** Whether those who know of it may also read what was said. */
    boolean tellsWords() {
        return this != CLOSED_DOOR;
    }
}
