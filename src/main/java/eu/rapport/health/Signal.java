package eu.rapport.health;

import eu.rapport.texts.Text;

/**
 * One thing that tells how a relationship is.
 *
 * @param why a sentence with its evidence: dates, who, how many
 */
record Signal(Kind kind, HealthState state, Text why) {
    /** What is looked at. */
    enum Kind {
        SILENCE,
        STAFF,
        PROMISES,
        RECIPROCITY,
        DEPENDENCE,
        CONCERNS
    }

    static Signal good(Kind kind, Text why) {
        return new Signal(kind, HealthState.GOOD, why);
    }

    static Signal watch(Kind kind, Text why) {
        return new Signal(kind, HealthState.WATCH, why);
    }

    static Signal atRisk(Kind kind, Text why) {
        return new Signal(kind, HealthState.AT_RISK, why);
    }

    boolean isGood() {
        return state == HealthState.GOOD;
    }
}
