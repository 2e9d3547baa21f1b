package eu.rapport.account;

import eu.rapport.communities.Communities;
import eu.rapport.communities.Community;
import eu.rapport.communities.Representatives;
import eu.rapport.conversation.Messenger;
import eu.rapport.conversation.Reply;
import eu.rapport.inbox.Inbox;
import eu.rapport.outbox.Outbox;
import eu.rapport.people.Invitations;
import eu.rapport.people.Nicknames;
import eu.rapport.people.People;
import eu.rapport.people.Person;
import eu.rapport.relationships.Relationships;
import eu.rapport.shared.Language;
import eu.rapport.shared.Role;
import eu.rapport.texts.Text;
import eu.rapport.texts.Texts;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Removes a person from every table, raw messages in both directions included, and tells the coordinators that a contact is missing. */
@Component
class ForgetPerson {
    private final PersonalFile personalFile;
    private final People people;
    private final Nicknames nicknames;
    private final Invitations invitations;
    private final Representatives representatives;
    private final Communities communities;
    private final Relationships relationships;
    private final Messenger messenger;
    private final Inbox inbox;
    private final Outbox outbox;
    private final Texts texts;
    private final FindTraces findTraces;

    ForgetPerson(
            PersonalFile personalFile,
            People people,
            Nicknames nicknames,
            Invitations invitations,
            Representatives representatives,
            Communities communities,
            Relationships relationships,
            Messenger messenger,
            Inbox inbox,
            Outbox outbox,
            Texts texts,
            FindTraces findTraces) {
        this.findTraces = findTraces;
        this.personalFile = personalFile;
        this.people = people;
        this.nicknames = nicknames;
        this.invitations = invitations;
        this.representatives = representatives;
        this.communities = communities;
        this.relationships = relationships;
        this.messenger = messenger;
        this.inbox = inbox;
        this.outbox = outbox;
        this.texts = texts;
    }

    void forget(Person person) {
        Text notice = notice(person);
        Traces left = findTraces.of(namesOf(person), personalFile.of(person));
        personalFile.forget(person);
        invitations.withdraw(person.id());
        Long chat = person.telegramId();
        if (chat != null) {
            outbox.forget(chat);
            inbox.forget(chat);
        }
        String somebody = texts.plain(Text.of("forgetme.somebody"), Language.EN, ZoneOffset.UTC);
        people.forget(person, somebody);
        left.remove(somebody);
        for (Person coordinator : people.active(Role.COORDINATOR)) {
            messenger.whenAwake(coordinator, Reply.say(notice), "forgotten:" + person.id() + ":" + coordinator.id());
        }
    }

    private List<String> namesOf(Person person) {
        return Stream.concat(
                        Stream.of(person.name()), nicknames.byPerson().getOrDefault(person.id(), List.of()).stream())
                .toList();
    }

    private Text notice(Person person) {
        return switch (person.role()) {
            case REPRESENTATIVE -> Text.of("forgetme.told.representative", namesOfCommunities(person));
            case OFFICER -> Text.of("forgetme.told.officer", withoutContact(person));
            case COORDINATOR -> Text.of("forgetme.told.coordinator");
        };
    }

    private List<String> namesOfCommunities(Person person) {
        return representatives.communitiesOf(person.id()).stream()
                .flatMap(id -> communities.find(id).stream())
                .map(Community::name)
                .toList();
    }

    private int withoutContact(Person officer) {
        return (int) relationships.all().stream()
                .filter(each -> each.contactId() == null || each.contactId() == officer.id())
                .count();
    }
}
