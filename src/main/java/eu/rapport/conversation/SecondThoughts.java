package eu.rapport.conversation;

import eu.rapport.models.CarefulChat;
import eu.rapport.models.Share;
import eu.rapport.people.People;
import eu.rapport.people.Person;
import eu.rapport.reading.Reader;
import eu.rapport.reading.Reading;
import eu.rapport.reading.SecondOpinion;
import eu.rapport.reading.Setting;
import eu.rapport.shared.Setback;
import java.time.Clock;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Where a chat model is configured, has it look at a message that the rules could not settle. The person has their answer by then; it
 * is reworded if the model settles something, and stands if not.
 */
@Component
public class SecondThoughts {
    private static final Logger LOG = LoggerFactory.getLogger(SecondThoughts.class);

    private final SecondOpinion second;
    private final Share share;
    private final Town town;
    private final People people;
    private final Post post;
    private final TransactionTemplate transaction;
    private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();

    SecondThoughts(
            CarefulChat chat, Town town, People people, Post post, TransactionTemplate transaction, Clock clock) {
        this.second = new SecondOpinion(chat);
        this.share = new Share(clock);
        this.town = town;
        this.people = people;
        this.post = post;
        this.transaction = transaction;
    }

    /** A message, as it was read first. */
    private record Heard(Turn turn, String text, Setting setting, Reading reading) {}

    /**
     * Asks the model once the caller's transaction is done, where there is something open.
     *
     * @param then what follows from the better reading, in a transaction of its own in which the words are read so; it checks that this
     *     still holds
     */
    public void afterwards(Turn turn, String text, Function<Reading, Reply> then) {
        Setting setting = town.setting(turn);
        Heard heard = new Heard(turn, text, setting, Reader.read(text, setting));
        if (!second.isWanted(heard.reading(), setting)
                || !share.take(turn.person().id())) {
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                workers.execute(() -> think(heard, then));
            }
        });
    }

    private void think(Heard heard, Function<Reading, Reply> then) {
        try {
            second.on(heard.text(), heard.setting(), heard.reading())
                    .ifPresent(better -> transaction.executeWithoutResult(ignored -> say(heard, better, then)));
        } catch (RuntimeException e) {
            LOG.warn("A second thought came to nothing: {}", Setback.describe(e));
        }
    }

    private void say(Heard heard, Reading better, Function<Reading, Reply> then) {
        Turn turn = heard.turn();
        Reader.remember(heard.text(), heard.setting(), better);
        Reader.remember(heard.text().strip(), heard.setting(), better);
        try {
            people.find(turn.person().id())
                    .filter(Person::isActive)
                    .ifPresent(
                            person -> post.send(then.apply(better), Post.Envelope.answer(person, turn.chatId(), null)));
        } finally {
            Reader.forget();
        }
    }
}
