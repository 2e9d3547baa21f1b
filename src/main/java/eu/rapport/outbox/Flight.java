package eu.rapport.outbox;

import eu.rapport.outbox.Deliveries.Delivery;
import eu.rapport.outbox.Sender.Outcome;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One message on its way. It lands once: by what became of it, or by being given up. */
final class Flight implements Runnable {
    private static final Logger log = LoggerFactory.getLogger(Flight.class);
    private static final int MOST_FAULTS = 5;

    private final Entry entry;
    private final Function<Entry, Outcome> sending;
    private final Consumer<Delivery> landing;
    private final long claimedAt = System.nanoTime();
    private @Nullable Thread sender;
    private boolean over;

    Flight(Entry entry, Function<Entry, Outcome> sending, Consumer<Delivery> landing) {
        this.entry = entry;
        this.sending = sending;
        this.landing = landing;
    }

    long chatId() {
        return entry.chatId();
    }

    @Override
    public void run() {
        if (begins()) {
            land(attempt());
        }
    }

    /** Lands it where the time is up that its lease gives it: from now on somebody else may have it. */
    synchronized boolean giveUpAfter(Duration time) {
        if (over || System.nanoTime() - claimedAt < time.toNanos()) {
            return false;
        }
        boolean left = sender != null;
        if (sender != null) {
            sender.interrupt();
        }
        land(left ? new Outcome.Uncertain("no end") : new Outcome.Refused(Duration.ZERO, false));
        return true;
    }

    synchronized void land(Outcome outcome) {
        if (!over) {
            over = true;
            landing.accept(new Delivery(entry, outcome));
        }
    }

    private synchronized boolean begins() {
        if (!over && System.nanoTime() - claimedAt > Flights.CLAIM_IS_FRESH.toNanos()) {
            land(new Outcome.Refused(
                    Duration.ZERO, false)); // the process was stopped in between: somebody else may have it
        }
        sender = Thread.currentThread();
        return !over;
    }

    /** A fault of the sender's may pass, for it can be one of the machine; one that stays is the message's. */
    private Outcome attempt() {
        try {
            return sending.apply(entry);
        } catch (RuntimeException | Error e) {
            log.error("The sender threw {}", e.getClass().getName());
            log.debug("The sender threw", e);
            String reason = e.getClass().getName();
            return entry.attempts() < MOST_FAULTS ? new Outcome.Failed(reason) : new Outcome.Impossible(reason);
        }
    }
}
