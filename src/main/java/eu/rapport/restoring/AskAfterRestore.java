package eu.rapport.restoring;

import eu.rapport.conversation.Messenger;
import eu.rapport.outbox.RestoreFound;
import eu.rapport.outbox.Restores;
import eu.rapport.people.People;
import eu.rapport.people.Person;
import eu.rapport.shared.Role;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Asks the coordinators, at once: as long as nobody answers, nobody is reminded of anything. */
@Component
class AskAfterRestore {
    private final People people;
    private final Messenger messenger;
    private final RestoredCommand command;

    AskAfterRestore(People people, Messenger messenger, RestoredCommand command) {
        this.people = people;
        this.messenger = messenger;
        this.command = command;
    }

    @EventListener
    void on(RestoreFound found) {
        for (Person coordinator : people.active(Role.COORDINATOR)) {
            messenger.now(
                    coordinator,
                    command.question(found.restoreId()),
                    Restores.KEY + found.restoreId() + ":" + coordinator.id());
        }
    }
}
