package eu.rapport.guidance;

import eu.rapport.conversation.Messenger;
import eu.rapport.people.Person;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Says one hint, at the most, to each person concerned, right after the answer to what was just done. */
@Component
class Aside {
    /** What was done longer ago, in a history that is told now, is no moment any more. */
    private static final Duration MOMENT = Duration.ofMinutes(1);

    private final Hints hints;
    private final Messenger messenger;
    private final Clock clock;

    Aside(Hints hints, Messenger messenger, Clock clock) {
        this.hints = hints;
        this.messenger = messenger;
        this.clock = clock;
    }

    /** A hint fits what this person does in this transaction; of all that do, one is said when it commits. */
    void toActor(Person person, Hint hint) {
        offer(person, hint, true);
    }

    /** A hint fits what somebody else does in this transaction; it waits until this person is awake. */
    void toOther(Person person, Hint hint) {
        offer(person, hint, false);
    }

    private void offer(Person person, Hint hint, boolean acts) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            return;
        }
        Offers offers = (Offers) TransactionSynchronizationManager.getResource(this);
        if (offers == null) {
            offers = new Offers();
            TransactionSynchronizationManager.bindResource(this, offers);
            TransactionSynchronizationManager.registerSynchronization(offers);
        }
        offers.add(person, hint, acts);
    }

    private void say(Offer offer) {
        Person person = offer.person();
        String key = "guidance-hint:%d:%d".formatted(person.id(), clock.millis());
        hints.first(person, offer.fitting()).ifPresent(reply -> {
            if (offer.acts()) {
                messenger.now(person, reply, key);
            } else {
                messenger.whenAwake(person, reply, key);
            }
        });
    }

    private record Offer(Person person, boolean acts, Instant at, Set<Hint> fitting) {}

    /** What fits in one transaction, by person. */
    private final class Offers implements TransactionSynchronization {
        private final Map<Long, Offer> byPerson = new LinkedHashMap<>();

        void add(Person person, Hint hint, boolean acts) {
            byPerson.computeIfAbsent(
                            person.id(), id -> new Offer(person, acts, clock.instant(), EnumSet.noneOf(Hint.class)))
                    .fitting()
                    .add(hint);
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            Instant earliest = clock.instant().minus(MOMENT);
            byPerson.values().stream()
                    .filter(each -> each.at().isAfter(earliest))
                    .forEach(Aside.this::say);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(Aside.this);
        }
    }
}
