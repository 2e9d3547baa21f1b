package eu.rapport.health;

/** The state of a relationship, the most pressing first. */
public enum HealthState {
    AT_RISK,
    /** Somebody new has taken over and has not met the other side yet. */
    REBUILDING,
    WATCH,
    GOOD,
    /** Too young, and too little has happened, to say anything. */
    TOO_EARLY;

    /** Whether somebody should do something. */
    boolean isTrouble() {
        return this == AT_RISK || this == REBUILDING || this == WATCH;
    }

    boolean isWorseThan(HealthState other) {
        return this != TOO_EARLY && (other == TOO_EARLY ? this != GOOD : ordinal() < other.ordinal());
    }
}
