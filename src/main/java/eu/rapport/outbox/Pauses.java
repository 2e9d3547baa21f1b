package eu.rapport.outbox;

import eu.rapport.outbox.Sender.Outcome;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
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

    /** The pauses that these attempts ended with; they are kept from now on. */
    List<Pause> heed(List<Deliveries.Delivery> deliveries) {
        List<Pause> pauses = new ArrayList<>();
        for (Deliveries.Delivery each : deliveries) {
            if (each.outcome() instanceof Outcome.Refused refused
                    && !refused.pause().isZero()) {
                pauses.addAll(heed(each.entry().chatId(), refused));
            }
        }
        pauses.forEach(this::keep);
        return pauses;
    }

    /** Keeps a pause, which may have been asked of somebody else. */
    void keep(Pause pause) {
        if (pause.chatId() == Pause.EVERYBODY) {
            log.warn("Sending pauses for {} s", pause.length().toSeconds());
            waiting.pauseEverybody(pause.length().toNanos());
        } else {
            waiting.pause(pause.chatId(), pause.length().toNanos());
        }
    }

    private List<Pause> heed(long chatId, Outcome.Refused refused) {
        long now = System.nanoTime();
        boolean twoChats = chatId != lastChat && now - lastAt < SOON.toNanos();
        lastChat = chatId;
        lastAt = now;
        Pause ofChat = new Pause(chatId, refused.pause());
        boolean all = refused.everyone() || twoChats || refused.pause().compareTo(LONG) >= 0;
        return all ? List.of(ofChat, new Pause(Pause.EVERYBODY, refused.pause())) : List.of(ofChat);
    }
}
