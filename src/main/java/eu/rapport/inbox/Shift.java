package eu.rapport.inbox;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One chat's turn while it lasts: which update is being handled, since when and by which thread. */
final class Shift {
    private final long chatId;
    private final Thread worker = Thread.currentThread();
    private @Nullable OpenUpdate current;
    private int before;
    private long since;
    private boolean interrupted;
    private boolean over;
    private boolean givenUp;

    Shift(long chatId) {
        this.chatId = chatId;
    }

    long chatId() {
        return chatId;
    }

    /** From now on it is this update that takes time, after so many others of the same turn. */
    synchronized void begin(OpenUpdate update, int before) {
        current = update;
        this.before = before;
        since = System.nanoTime();
        interrupted = false;
    }

    /** No update is being handled any more. */
    synchronized void rest() {
        current = null;
        if (interrupted) {
            var unused = Thread.interrupted(); // meant for what is over now
        }
    }

    /** The turn is over; false where it was given up before, and somebody else has the worker's place. */
    synchronized boolean end() {
        rest();
        over = true;
        return !givenUp;
    }

    /**
     * Interrupts the worker when an update takes longer than it may. One that lets itself not be interrupted for as long again is
     * given up: it is answered with, once.
     */
    synchronized Optional<HandlingFailed> check(Duration patience) {
        long taken = System.nanoTime() - since;
        if (over || givenUp || current == null || taken < patience.toNanos()) {
            return Optional.empty();
        }
        if (!interrupted) {
            interrupted = true;
            worker.interrupt();
        }
        givenUp = taken >= patience.multipliedBy(2).toNanos();
        return givenUp ? Optional.of(new HandlingFailed(current, before, new TookTooLong())) : Optional.empty();
    }
}
