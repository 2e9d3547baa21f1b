package eu.rapport.outbox;

import eu.rapport.outbox.Sender.Outcome;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Heeds the messenger when it says "not now": for the chat, and for everybody where it seems to mean everybody. */
@Component
class Pauses {
    private static final Logger log = LoggerFactory.getLogger(Pauses.class);
    private static final Duration LONG = Duration.ofSeconds(30);
    private static final Duration SOON = Duration.ofSeconds(5);

    private final Waiting waiting;
    private long lastChat;
    private long lastAt = System.nanoTime() - SOON.toNanos();

    Pauses(Waiting waiting) {
        this.waiting = waiting;
    }

    void heed(long chatId, Outcome outcome) {
        if (!(outcome instanceof Outcome.Refused refused) || refused.pause().isZero()) {
            return;
        }
        long nanos = refused.pause().toNanos();
        long now = System.nanoTime();
        boolean twoChats = chatId != lastChat && now - lastAt < SOON.toNanos();
        waiting.pause(chatId, nanos);
        if (refused.everyone() || twoChats || refused.pause().compareTo(LONG) >= 0) {
            log.warn("Sending pauses for {} s", refused.pause().toSeconds());
            waiting.pauseEverybody(nanos);
        }
        lastChat = chatId;
        lastAt = now;
    }
}
