package eu.rapport;

import eu.rapport.communities.Representatives;
import eu.rapport.people.Invitations;
import eu.rapport.people.People;
import eu.rapport.people.Person;
import eu.rapport.shared.Language;
import eu.rapport.shared.Role;
import eu.rapport.telegram.botapi.BotApiStandIn;
import eu.rapport.telegram.botapi.Chat;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.boot.test.context.TestComponent;

/** Lets people of all roles join, for tests of what they do then. */
@TestComponent
public class Cast {
    private static final AtomicLong NUMBER = new AtomicLong(5_000_000);
    private static final ZoneId ZONE = ZoneId.of("Europe/Brussels");

    private final People people;
    private final Invitations invitations;
    private final Representatives representatives;
    private final BotApiStandIn telegram;

    public Cast(People people, Invitations invitations, Representatives representatives, BotApiStandIn telegram) {
        this.people = people;
        this.invitations = invitations;
        this.representatives = representatives;
        this.telegram = telegram;
    }

    /** Somebody with their chat. */
    public record Player(Chat chat, Person person) {
        public long id() {
            return person.id();
        }
    }

    public Player officer(String name) {
        return join(invited(name, Role.OFFICER));
    }

    public Player coordinator(String name) {
        return join(invited(name, Role.COORDINATOR));
    }

    /** Somebody who speaks for a community. */
    public Player representative(String name, long communityId) {
        return join(invitedRepresentative(name, communityId));
    }

    /** Somebody who is to speak for a community and has not opened the invitation. */
    public Person invitedRepresentative(String name, long communityId) {
        Person person = invited(name, Role.REPRESENTATIVE);
        representatives.recognise(person.id(), communityId);
        return person;
    }

    private Person invited(String name, Role role) {
        return people.add(name, role, Language.EN, ZONE, null);
    }

    private Player join(Person person) {
        String code = invitations.invite(person, person);
        Chat chat = telegram.person(NUMBER.incrementAndGet(), person.name());
        chat.says("/start " + code);
        chat.hears("Hello");
        return new Player(chat, people.get(person.id()));
    }
}
