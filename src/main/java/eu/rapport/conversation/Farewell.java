package eu.rapport.conversation;

import eu.rapport.outbox.Outbox;
import eu.rapport.people.People;
import eu.rapport.people.PersonLeft;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Nothing that still waits to be said reaches somebody who has left. */
@Component
class Farewell {
    private final People people;
    private final Dialogues dialogues;
    private final Outbox outbox;

    Farewell(People people, Dialogues dialogues, Outbox outbox) {
        this.people = people;
        this.dialogues = dialogues;
        this.outbox = outbox;
    }

    @EventListener
    void on(PersonLeft left) {
        people.find(left.personId()).ifPresent(person -> {
            dialogues.close(person);
            Long chat = person.telegramId();
            if (chat != null) {
                outbox.silence(chat);
            }
        });
    }
}
