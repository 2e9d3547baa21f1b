package eu.rapport.outbox;

import eu.rapport.outbox.Sender.Outcome;
import eu.rapport.shared.Setback;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes down what became of attempts, in the caller's transaction. */
@Component
class Deliveries {
    private static final Logger log = LoggerFactory.getLogger(Deliveries.class);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);
    private static final int MOST_UNCERTAIN = 2;

    private final Attempts attempts;
    private final Entries entries;
    private final OutboxMetrics metrics;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Deliveries(
            Attempts attempts, Entries entries, OutboxMetrics metrics, ApplicationEventPublisher events, Clock clock) {
        this.attempts = attempts;
        this.entries = entries;
        this.metrics = metrics;
        this.events = events;
        this.clock = clock;
    }

    /** An attempt and what became of it. */
    record Delivery(Entry entry, Outcome outcome) {}

    void record(List<Delivery> deliveries) {
        List<Long> sent = new ArrayList<>();
        List<Long> messageIds = new ArrayList<>();
        for (Delivery delivery : deliveries) {
            if (delivery.outcome() instanceof Outcome.Sent arrived) {
                sent.add(delivery.entry().id());
                messageIds.add(arrived.messageId());
                metrics.count(arrived);
            } else {
                recordTrouble(delivery.entry(), delivery.outcome());
            }
        }
        if (!sent.isEmpty()) {
            attempts.sent(sent, messageIds, clock.instant());
        }
    }

    /** Gives up an entry whose outcome cannot be written down for what else that would change. */
    void setAside(Delivery delivery, Throwable failure) {
        log.error(
                "What became of entry {} cannot be written down: {}",
                delivery.entry().id(),
                Setback.describe(failure));
        attempts.close(delivery.entry(), "FAILED", Setback.describe(failure));
    }

    private void recordTrouble(Entry entry, Outcome outcome) {
        switch (outcome) {
            case Outcome.Sent sent -> throw new IllegalArgumentException("No trouble at all");
            case Outcome.Refused refused ->
                retry(entry, refused.pause(), entry.attempts() - 1, entry.uncertain(), "refused for a while");
            case Outcome.Failed failed ->
                retry(entry, backOff(entry.attempts()), entry.attempts(), entry.uncertain(), failed.reason());
            case Outcome.Uncertain lost -> uncertain(entry, lost.reason());
            case Outcome.Impossible impossible -> {
                log.warn("Entry {} of the outbox cannot be sent: {}", entry.id(), impossible.reason());
                attempts.close(entry, "FAILED", impossible.reason());
            }
            case Outcome.Unreachable gone -> {
                attempts.close(entry, "CANCELLED", gone.reason());
                entries.cancelChat(entry.chatId(), gone.reason());
                events.publishEvent(new ChatUnreachable(entry.chatId()));
            }
            case Outcome.Moved moved -> {
                retry(entry, Duration.ZERO, entry.attempts(), entry.uncertain(), "the chat has moved");
                entries.move(entry.chatId(), moved.newChatId());
                events.publishEvent(new ChatMoved(entry.chatId(), moved.newChatId()));
            }
        }
        metrics.count(outcome);
    }

    /** A lost answer: once it is sent again, then it is left at that. */
    private void uncertain(Entry entry, String reason) {
        int times = entry.uncertain() + 1;
        if (times < MOST_UNCERTAIN) {
            retry(entry, backOff(entry.attempts()), entry.attempts(), times, reason);
        } else {
            log.warn("Entry {} of the outbox was sent twice without an answer, and is left at that", entry.id());
            attempts.close(entry, "UNCERTAIN", reason);
        }
    }

    private void retry(Entry entry, Duration pause, int attempt, int uncertain, String reason) {
        Instant next = clock.instant().plus(pause);
        attempts.retry(entry, next, attempt, uncertain, reason);
    }

    /** 0.5 s and from there on twice as much, never above 30 s, never twice the same for all that failed together. */
    static Duration backOff(int attempts) {
        long most = Math.min(LONGEST_PAUSE.toMillis(), 500L << Math.min(attempts - 1, 10));
        return Duration.ofMillis(ThreadLocalRandom.current().nextLong(most / 2, most + 1));
    }
}
