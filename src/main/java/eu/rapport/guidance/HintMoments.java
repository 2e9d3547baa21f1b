package eu.rapport.guidance;

import eu.rapport.conversation.Messenger;
import eu.rapport.people.People;
import eu.rapport.people.Person;
import eu.rapport.relationships.ContactChanged;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Listens for moments at which the paper has something to say to somebody. */
@Component
class HintMoments {
    private final Hints hints;
    private final People people;
    private final Messenger messenger;
    private final Clock clock;

    HintMoments(Hints hints, People people, Messenger messenger, Clock clock) {
        this.hints = hints;
        this.people = people;
        this.messenger = messenger;
        this.clock = clock;
    }

    /** Who becomes the first contact should listen first (2.LA3); who follows another builds trust anew (4.18). */
    @EventListener
    void on(ContactChanged change) {
        Long to = change.toPersonId();
        if (to != null) {
            Hints.Rule rule = change.fromPersonId() == null ? Hints.Rule.LISTEN_FIRST : Hints.Rule.TRUST_BETWEEN_PEOPLE;
            people.find(to).filter(Person::isActive).ifPresent(person -> tell(person, rule));
        }
    }

    private void tell(Person person, Hints.Rule rule) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), person.zone());
        hints.message(person, rule)
                .ifPresent(reply ->
                        messenger.whenAwake(person, reply, "guidance-hint:" + rule + ":" + person.id() + ":" + today));
    }
}
