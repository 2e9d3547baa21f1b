package eu.rapport.outbox;

import java.util.List;
import org.springframework.stereotype.Component;

/** What a courier has to know of the one before it, to keep to the limits and pauses that it was under. */
@Component
class Predecessor {
    private final Attempts attempts;
    private final PauseTable pauseTable;
    private final Pauses pauses;
    private final Limits limits;

    Predecessor(Attempts attempts, PauseTable pauseTable, Pauses pauses, Limits limits) {
        this.attempts = attempts;
        this.pauseTable = pauseTable;
        this.pauses = pauses;
        this.limits = limits;
    }

    /** Leaves a word for whoever comes after, in the caller's transaction. */
    void note(List<Pause> asked) {
        pauseTable.note(asked);
    }

    void succeed() {
        limits.restore(attempts.latest());
        pauseTable.running().forEach(pauses::keep);
    }
}
