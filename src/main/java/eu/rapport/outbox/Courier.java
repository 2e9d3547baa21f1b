package eu.rapport.outbox;

import eu.rapport.instances.Lease;
import eu.rapport.instances.Leases;
import eu.rapport.outbox.Deliveries.Delivery;
import eu.rapport.outbox.Message.Rewording;
import eu.rapport.outbox.Message.Target;
import eu.rapport.outbox.Message.Words;
import eu.rapport.outbox.Sender.Outcome;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Sends what the outbox holds. One loop writes down what became of the last attempts and claims the next entries, both in one
 * transaction; the calls themselves are made outside of it, each on a thread of its own. One instance at a time has the role.
 */
@Component
class Courier {
    private static final Logger log = LoggerFactory.getLogger(Courier.class);
    private static final Duration SWEEP_EVERY = Duration.ofSeconds(1);
    /** How long after its claim an entry may leave. */
    static final Duration CLAIM_IS_FRESH = Duration.ofSeconds(3);

    private final OutboxTable table;
    private final Deliveries deliveries;
    private final Waiting waiting;
    private final Pauses pauses;
    private final Predecessor predecessor;
    private final Progress progress;
    private final Sender sender;
    private final TransactionOperations transaction;
    private final Clock clock;
    private final Lease lease;
    private final int inFlight;

    /** Threads of the system's, never more than messages on their way: these wait for the network and do nothing else. */
    private final ExecutorService senders = Executors.newCachedThreadPool(
            Thread.ofPlatform().daemon().name("courier-send-", 1).factory());

    private final Queue<Delivery> finished = new ConcurrentLinkedQueue<>();
    private int onTheWay;
    private long knownFence;
    private long sweptAt = System.nanoTime() - SWEEP_EVERY.toNanos();

    Courier(
            OutboxTable table,
            Deliveries deliveries,
            Waiting waiting,
            Pauses pauses,
            Predecessor predecessor,
            Progress progress,
            Sender sender,
            TransactionOperations transaction,
            Clock clock,
            Leases leases,
            OutboxSettings settings) {
        this.table = table;
        this.deliveries = deliveries;
        this.waiting = waiting;
        this.pauses = pauses;
        this.predecessor = predecessor;
        this.progress = progress;
        this.sender = sender;
        this.transaction = transaction;
        this.clock = clock;
        this.lease = leases.of("courier");
        this.inFlight = settings.inFlight();
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
        List<Delivery> done = drain();
        List<Pause> asked = pauses.heed(done);
        List<Long> chats = claiming ? waiting.take(inFlight - onTheWay) : List.of();
        if (done.isEmpty() && chats.isEmpty()) {
            waiting.await(SWEEP_EVERY.toNanos());
            return;
        }
        send(recordAndClaim(done, asked, chats));
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
        return onTheWay == 0;
    }

    private List<Delivery> drain() {
        List<Delivery> done = new ArrayList<>();
        for (Delivery each = finished.poll(); each != null; each = finished.poll()) {
            done.add(each);
        }
        return done;
    }

    private List<Entry> recordAndClaim(List<Delivery> done, List<Pause> asked, List<Long> chats) {
        List<Entry> claimed;
        try {
            claimed = transaction.execute(status -> {
                deliveries.record(done);
                predecessor.note(asked);
                return chats.isEmpty() ? List.<Entry>of() : table.claim(chats, lease.fence(), clock.instant());
            });
        } catch (RuntimeException | Error e) {
            finished.addAll(done); // what was sent must be written down, however long the database is away
            chats.forEach(waiting::back);
            throw e;
        }
        onTheWay += claimed.size() - done.size();
        if (!done.isEmpty()) {
            progress.advance();
        }
        done.forEach(this::settle);
        Set<Long> empty = new HashSet<>(chats);
        claimed.forEach(entry -> empty.remove(entry.chatId()));
        empty.forEach(waiting::back);
        return claimed;
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

    private void send(List<Entry> claimed) {
        long claimedAt = System.nanoTime();
        for (Entry entry : claimed) {
            senders.execute(() -> {
                finished.add(new Delivery(entry, attempt(entry, claimedAt)));
                waiting.arrived(entry.chatId());
            });
        }
    }

    private Outcome attempt(Entry entry, long claimedAt) {
        if (System.nanoTime() - claimedAt > CLAIM_IS_FRESH.toNanos()) {
            return new Outcome.Refused(
                    Duration.ZERO, false); // the process was stopped in between: somebody else may have it
        }
        try {
            return sender.send(entry.chatId(), addressed(MessageJson.read(entry.kind(), entry.json()), entry));
        } catch (RuntimeException | Error e) {
            log.error("The sender threw {}", e.getClass().getName());
            log.debug("The sender threw", e);
            return new Outcome.Impossible(e.getClass().getName());
        }
    }

    /** Replaces the number of an entry by what that became; where it became nothing, its new words are said anew. */
    private static Message addressed(Message message, Entry entry) {
        if (!(message instanceof Rewording rewording) || rewording.target().messageId() != null) {
            return message;
        }
        @Nullable Long target = entry.targetMessageId();
        return target == null
                ? new Words(rewording.text(), rewording.buttons())
                : new Rewording(new Target(target, null), rewording.text(), rewording.buttons());
    }

    private void look(boolean claiming) {
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
        int expired = table.cancelExpired(clock.instant());
        if (expired > 0) {
            log.info("{} entries of the outbox have expired", expired);
        }
        table.due(clock.instant()).forEach(due -> waiting.offer(due.chatId(), due.urgency()));
    }
}
