package eu.rapport.relationships;

import eu.rapport.communities.Communities;
import eu.rapport.communities.Representatives;
import eu.rapport.conversation.Messenger;
import eu.rapport.conversation.PersonUnreachable;
import eu.rapport.conversation.Reply;
import eu.rapport.people.People;
import eu.rapport.people.Person;
import eu.rapport.shared.Role;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the point of contact, or the coordinators, that somebody can't be reached here any more: a call may be due, no blame is. */
@Component
class TellOfUnreachable {
    private final People people;
    private final Representatives representatives;
    private final Relationships relationships;
    private final Communities communities;
    private final Messenger messenger;
    private final Clock clock;

    TellOfUnreachable(
            People people,
            Representatives representatives,
            Relationships relationships,
            Communities communities,
            Messenger messenger,
            Clock clock) {
        this.people = people;
        this.representatives = representatives;
        this.relationships = relationships;
        this.communities = communities;
        this.messenger = messenger;
        this.clock = clock;
    }

    @EventListener
    void on(PersonUnreachable lost) {
        Person person = people.get(lost.personId());
        List<Long> spokenFor = representatives.communitiesOf(person.id());
        List<String> names = spokenFor.stream()
                .flatMap(id -> communities.find(id).stream())
                .map(each -> each.name())
                .toList();
        Reply notice = person.role() == Role.REPRESENTATIVE
                ? Reply.say("relationships.unreachable.representative", person.name(), names)
                : Reply.say("relationships.unreachable.colleague", person.name());
        for (Person reader : readers(person, spokenFor)) {
            messenger.whenAwake(
                    reader, notice, "unreachable:" + person.id() + ":" + reader.id() + ":" + clock.instant());
        }
    }

    private Set<Person> readers(Person lost, List<Long> spokenFor) {
        Set<Person> readers = new LinkedHashSet<>();
        spokenFor.stream()
                .flatMap(id -> relationships.find(id).stream())
                .map(Relationship::contactId)
                .flatMap(id -> id == null ? Stream.empty() : people.find(id).stream())
                .filter(each -> each.isActive() && each.reachable())
                .forEach(readers::add);
        if (readers.isEmpty()) {
            people.active(Role.COORDINATOR).stream()
                    .filter(each -> each.id() != lost.id())
                    .forEach(readers::add);
        }
        return readers;
    }
}
