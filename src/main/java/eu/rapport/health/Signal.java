package eu.rapport.health;

import eu.rapport.texts.Text;

/**
 * One thing that tells how a relationship is.
 *
 * @param why a sentence with its evidence: dates, who, how many
 * @param step what to do about it, where it is trouble
 */
record Signal(Kind kind, HealthState state, Text why, Step step) {
    /** What is looked at, and what is usually to be done about it. */
    enum Kind {
        SILENCE(Step.TALK),
        STAFF(Step.MEET),
        PROMISES(Step.SETTLE),
        RECIPROCITY(Step.ASK_NEEDS),
        DEPENDENCE(Step.SECOND_PERSON),
        CONCERNS(Step.ANSWER);

        private final Step usual;

        Kind(Step usual) {
            this.usual = usual;
        }
    }

    /** What to do about a signal. */
    enum Step {
        TALK,
        MEET,
        NAME_SUCCESSOR,
        FIND_REPRESENTATIVE,
        SETTLE,
        ASK_NEEDS,
        SECOND_PERSON,
        ANSWER
    }

    Signal(Kind kind, HealthState state, Text why) {
        this(kind, state, why, kind.usual);
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

    /** Nothing is known yet: neither good nor bad. */
    static Signal unknown(Kind kind, Text why) {
        return new Signal(kind, HealthState.TOO_EARLY, why);
    }

    Signal thenDo(Step other) {
        return new Signal(kind, state, why, other);
    }

    /** Whether it calls for something. */
    boolean isTrouble() {
        return state.isTrouble();
    }
}
