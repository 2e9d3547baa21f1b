package eu.rapport.telegram;

import java.time.Duration;

/** Asking for updates failed. */
final class PollTrouble extends Exception {
    private static final long serialVersionUID = 1;

    private final Duration leastPause;

    /** {@code leastPause}: not to be tried again before. */
    PollTrouble(String message, Duration leastPause) {
        super(message);
        this.leastPause = leastPause;
    }

    PollTrouble(String message) {
        this(message, Duration.ZERO);
    }

    Duration leastPause() {
        return leastPause;
    }
}
