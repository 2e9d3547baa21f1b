package eu.rapport.outbox;

import eu.rapport.outbox.Deliveries.Delivery;
import eu.rapport.outbox.Message.Rewording;
import eu.rapport.outbox.Message.Target;
import eu.rapport.outbox.Message.Words;
import eu.rapport.outbox.Sender.Outcome;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The messages that are on their way, each on a thread of its own, until what became of them is written down. One that does not
 * come back is given up when its lease is over: whatever holds its thread holds up nothing else. Used by the courier's thread only.
 */
@Component
class Flights {
    private static final Logger log = LoggerFactory.getLogger(Flights.class);
    /** How long after its claim an entry may leave. */
    static final Duration CLAIM_IS_FRESH = Duration.ofSeconds(3);

    private final Sender sender;
    private final Waiting waiting;
    private final int most;
    private final Duration lease;

    /** Threads of the system's: these wait for the network and do nothing else, and a dump of threads shows them. */
    private final ExecutorService threads = Executors.newCachedThreadPool(
            Thread.ofPlatform().daemon().name("courier-send-", 1).factory());

    private final Map<Long, Flight> byChat = new HashMap<>();
    private final Queue<Delivery> landed = new ConcurrentLinkedQueue<>();

    Flights(Sender sender, Waiting waiting, OutboxSettings settings) {
        this.sender = sender;
        this.waiting = waiting;
        this.most = settings.inFlight();
        this.lease = settings.lease();
    }

    int room() {
        return Math.max(0, most - byChat.size());
    }

    boolean none() {
        return byChat.isEmpty();
    }

    /** To whom something is on its way. */
    Set<Long> chats() {
        return Set.copyOf(byChat.keySet());
    }

    void begin(List<Entry> claimed) {
        List<Flight> flights = claimed.stream().map(this::flight).toList();
        flights.forEach(each -> byChat.put(each.chatId(), each));
        flights.forEach(this::take);
    }

    /** What has come back since it was asked last, so many at most. */
    List<Delivery> landed(int most) {
        List<Delivery> done = new ArrayList<>();
        while (done.size() < most && !landed.isEmpty()) {
            done.add(landed.remove());
        }
        return done;
    }

    /** What was sent must be written down, however long the database is away. */
    void keep(List<Delivery> done) {
        landed.addAll(done);
    }

    /** What became of these is written down. */
    void settled(List<Delivery> done) {
        done.forEach(each -> byChat.remove(each.entry().chatId()));
    }

    /** Gives up what has been on its way for longer than its lease. */
    void giveUpLost() {
        long lost =
                byChat.values().stream().filter(each -> each.giveUpAfter(lease)).count();
        if (lost > 0) {
            log.warn("{} messages were given up that did not come back from their sender", lost);
        }
    }

    private Flight flight(Entry entry) {
        return new Flight(
                entry,
                each -> sender.send(each.chatId(), addressed(MessageJson.read(each.kind(), each.json()), each)),
                this::land);
    }

    private void take(Flight flight) {
        try {
            threads.execute(flight);
        } catch (RuntimeException | Error e) { // no thread to be had
            log.warn("A message could not set out: {}", e.getClass().getName());
            flight.land(new Outcome.Failed(e.getClass().getName()));
        }
    }

    private void land(Delivery delivery) {
        landed.add(delivery);
        waiting.arrived(delivery.entry().chatId());
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
}
