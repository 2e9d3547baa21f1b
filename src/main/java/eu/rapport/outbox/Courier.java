package eu.rapport.outbox;

import eu.rapport.instances.Lease;
import eu.rapport.instances.Leases;
import eu.rapport.outbox.Deliveries.Delivery;
import eu.rapport.outbox.Sender.Outcome;
import eu.rapport.shared.Setback;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Sends what the outbox holds. One loop writes down what became of the last attempts and claims the next entries, both in one
 * transaction; the calls themselves are made outside of it. One instance at a time has the role.
 */
@Component
class Courier {
    private static final Logger log = LoggerFactory.getLogger(Courier.class);
    private static final Duration SWEEP_EVERY = Duration.ofSeconds(1);
    private static final int RETIMED_AT_ONCE = 200;

    private final DueEntries dueEntries;
    private final Attempts attempts;
    private final Deliveries deliveries;
    private final Flights flights;
    private final Waiting waiting;
    private final Pauses pauses;
    private final Receivers receivers;
    private final Predecessor predecessor;
    private final Progress progress;
    private final TransactionOperations transaction;
    private final Clock clock;
    private final Lease lease;
    private boolean oneByOne;
    private long knownFence;
    private long sweptAt = System.nanoTime() - SWEEP_EVERY.toNanos();

    Courier(
            DueEntries dueEntries,
            Attempts attempts,
            Deliveries deliveries,
            Flights flights,
            Waiting waiting,
            Pauses pauses,
            Receivers receivers,
            Predecessor predecessor,
            Progress progress,
            TransactionOperations transaction,
            Clock clock,
            Leases leases) {
        this.dueEntries = dueEntries;
        this.attempts = attempts;
        this.deliveries = deliveries;
        this.flights = flights;
        this.waiting = waiting;
        this.pauses = pauses;
        this.receivers = receivers;
        this.predecessor = predecessor;
        this.progress = progress;
        this.transaction = transaction;
        this.clock = clock;
        this.lease = leases.of("courier");
    }

    Lease lease() {
        return lease;
    }

    /** One round: sweep if it is time, write down, claim, send; waits where there is nothing to do. */
    void round(boolean mayClaim) throws InterruptedException {
        boolean claiming = mayClaim && lease.held();
        if (claiming) {
            takeOver();
        }
        if (System.nanoTime() - sweptAt >= SWEEP_EVERY.toNanos()) {
            sweptAt = System.nanoTime();
            look(claiming);
        }
        List<Delivery> done = flights.landed(oneByOne ? 1 : Integer.MAX_VALUE);
        List<Pause> asked = pauses.heed(done);
        List<Long> chats = claiming && !oneByOne ? waiting.take(flights.room()) : List.of();
        oneByOne &= !done.isEmpty();
        if (done.isEmpty() && chats.isEmpty()) {
            waiting.await(SWEEP_EVERY.toNanos());
            return;
        }
        flights.begin(recordAndClaim(done, asked, chats));
    }

    /** Whoever has just got the role goes on where the one before was. */
    private void takeOver() {
        if (knownFence != lease.fence()) {
            long fence = lease.fence();
            progress.compare();
            predecessor.succeed();
            knownFence = fence;
        }
    }

    boolean idle() {
        return flights.none();
    }

    private List<Entry> recordAndClaim(List<Delivery> done, List<Pause> asked, List<Long> chats) {
        List<Entry> claimed;
        try {
            claimed = transaction.execute(status -> {
                deliveries.record(done);
                predecessor.note(asked);
                return chats.isEmpty() ? List.<Entry>of() : attempts.claim(chats, lease.fence(), clock.instant());
            });
        } catch (RuntimeException | Error e) {
            chats.forEach(waiting::back);
            setBack(done, e);
            throw e;
        }
        flights.settled(done);
        if (!done.isEmpty()) {
            progress.advance();
        }
        done.forEach(this::settle);
        Set<Long> empty = new HashSet<>(chats);
        claimed.forEach(entry -> empty.remove(entry.chatId()));
        empty.forEach(waiting::back);
        return claimed;
    }

    /** What cannot be written down is tried again one by one, so that the one at fault holds up no other; that one is set aside. */
    private void setBack(List<Delivery> done, Throwable failure) {
        boolean lasting = !Setback.isOfDatabase(failure);
        if (lasting && oneByOne && !(done.getFirst().outcome() instanceof Outcome.Sent)) {
            setAside(done, failure);
        } else {
            flights.keep(done);
            oneByOne |= lasting;
        }
    }

    private void setAside(List<Delivery> done, Throwable failure) {
        try {
            transaction.executeWithoutResult(status -> deliveries.setAside(done.getFirst(), failure));
            flights.settled(done);
            done.forEach(this::settle);
        } catch (RuntimeException e) {
            flights.keep(done);
        }
    }

    /** Sees to it that the chat's next entry gets its turn. */
    private void settle(Delivery delivery) {
        Entry entry = delivery.entry();
        if (delivery.outcome() instanceof Outcome.Refused) {
            waiting.offer(entry.chatId(), entry.urgency());
        } else if (entry.next() != null) {
            waiting.offer(entry.chatId(), entry.next());
        }
        waiting.back(entry.chatId());
    }

    private void look(boolean claiming) {
        flights.giveUpLost();
        waiting.onTheWayAre(flights.chats());
        progress.compare();
        try {
            progress.keep();
        } catch (IOException e) {
            log.warn("How far sending has come cannot be written down: {}", e.toString());
        }
        if (claiming) {
            sweep();
        }
    }

    private void sweep() {
        Instant now = clock.instant();
        int expired = dueEntries.cancelExpired(now);
        if (expired > 0) {
            log.info("{} entries of the outbox have expired", expired);
        }
        dueEntries
                .overtakenByTheNight(now, RETIMED_AT_ONCE)
                .forEach(chat -> dueEntries.retime(chat, receivers.loudFrom(chat, now)));
        dueEntries.chats(now).forEach(due -> waiting.offer(due.chatId(), due.urgency()));
    }
}
