package eu.rapport.conversation;

import eu.rapport.outbox.ChatUnreachable;
import eu.rapport.people.People;
import eu.rapport.people.Person;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Notes whom messages no longer reach; writing to the bot makes a person reachable again. */
@Component
class Reachability {
    private final People people;
    private final ApplicationEventPublisher events;

    Reachability(People people, ApplicationEventPublisher events) {
        this.people = people;
        this.events = events;
    }

    @EventListener
    void on(ChatUnreachable chat) {
        people.byTelegramId(chat.chatId()).filter(Person::reachable).ifPresent(this::lost);
    }

    /** Notes that a person blocked the bot, as the messenger tells at once. */
    void lost(Person person) {
        people.setReachable(person, false);
        events.publishEvent(new PersonUnreachable(person.id()));
    }
}
