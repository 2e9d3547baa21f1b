package eu.rapport.outbox;

import eu.rapport.outbox.Message.Words;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;

/**
 * A messenger in which everything arrives, unless it is told otherwise for a text, and people who may be disturbed at any time unless
 * they sleep. Texts with bars are sent in parts.
 */
class Recipient implements Sender, Receivers {
    record Arrival(long chatId, Message message, long nanos) {
        String text() {
            return switch (message) {
                case Words words -> words.text().text();
                case Message.Rewording rewording ->
                    rewording.target().messageId() + ">" + rewording.text().text();
                default -> message.getClass().getSimpleName();
            };
        }
    }

    final List<Arrival> arrivals = new ArrayList<>();
    final List<Object> events = new ArrayList<>();
    final Map<String, Queue<Outcome>> outcomes = new ConcurrentHashMap<>();
    /** What happens, after it was noted that the text came, before it is answered: it may hang or throw. */
    final Map<String, Runnable> mishaps = new ConcurrentHashMap<>();

    /** When those who sleep may be disturbed again, by chat. */
    final Map<Long, Loud> asleep = new ConcurrentHashMap<>();

    final AtomicInteger mostAtOnce = new AtomicInteger();
    private final AtomicInteger atOnce = new AtomicInteger();
    private final AtomicLong messageIds = new AtomicLong(1000);

    void will(String text, Outcome... outcomes) {
        this.outcomes.put(text, new ConcurrentLinkedQueue<>(List.of(outcomes)));
    }

    @Override
    public Loud loudFrom(long chatId, Instant moment) {
        return asleep.getOrDefault(chatId, new Loud(moment, null));
    }

    @Override
    public List<Message> parts(Message message) {
        return message instanceof Words words && words.text().text().contains("|")
                ? Stream.of(words.text().text().split("\\|"))
                        .<Message>map(part -> new Words(eu.rapport.texts.StyledText.plain(part), List.of()))
                        .toList()
                : List.of(message);
    }

    @Override
    public Outcome send(long chatId, Message message) {
        mostAtOnce.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
        try {
            Arrival arrival = new Arrival(chatId, message, System.nanoTime());
            Queue<Outcome> scripted = outcomes.get(arrival.text());
            Outcome next = scripted == null ? null : scripted.poll();
            synchronized (arrivals) {
                arrivals.add(arrival);
            }
            mishaps.getOrDefault(arrival.text(), () -> {}).run();
            return next == null ? new Outcome.Sent(messageIds.incrementAndGet()) : next;
        } finally {
            atOnce.decrementAndGet();
        }
    }

    List<String> texts() {
        synchronized (arrivals) {
            return arrivals.stream().map(Arrival::text).toList();
        }
    }

    List<String> texts(long chatId) {
        synchronized (arrivals) {
            return arrivals.stream()
                    .filter(each -> each.chatId() == chatId)
                    .map(Arrival::text)
                    .toList();
        }
    }

    List<Arrival> all() {
        synchronized (arrivals) {
            return List.copyOf(arrivals);
        }
    }

    @EventListener
    void on(ChatUnreachable event) {
        events.add(event);
    }

    @EventListener
    void on(ChatMoved event) {
        events.add(event);
    }
}
