package eu.rapport.practice;

import eu.rapport.outbox.Outbox;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings the made-up town to life at the first start: all of it or nothing. Before anything else starts, for a clock that lives
 * through eighteen months in a moment is nothing for those who wait for a time.
 */
@Component
@PracticeOnly
@ConditionalOnBooleanProperty(name = "rapport.practice.town", matchIfMissing = true)
class MadeUpTown implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(MadeUpTown.class);

    private final Chats chats;
    private final Founding founding;
    private final History history;
    private final Story story;
    private final Visitors visitors;
    private final Outbox outbox;
    private final TransactionTemplate transaction;
    private volatile boolean running;

    MadeUpTown(
            Chats chats,
            Founding founding,
            History history,
            Story story,
            Visitors visitors,
            Outbox outbox,
            TransactionTemplate transaction) {
        this.chats = chats;
        this.founding = founding;
        this.history = history;
        this.story = story;
        this.visitors = visitors;
        this.outbox = outbox;
        this.transaction = transaction;
    }

    @Override
    public void start() {
        running = true;
        if (chats.all().isEmpty()) {
            transaction.executeWithoutResult(status -> live());
            LOG.info("The made-up town has lived through its eighteen months");
        }
    }

    private void live() {
        TownFile town = town();
        founding.tell(town);
        town.communities().forEach(history::tell);
        founding.tellWhoLeft(town);
        story.live();
        // what the bot had to say to them then, they have long read
        chats.all().forEach(each -> outbox.forget(each.id()));
        // so that whoever opens the page sees at once who can do what
        chats.all().stream().filter(Chats.Chat::shown).forEach(each -> {
            visitors.say(each.id(), "/start");
            visitors.say(each.id(), "/help");
        });
    }

    private static TownFile town() {
        try {
            return TownFile.read();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return Integer.MIN_VALUE;
    }
}
