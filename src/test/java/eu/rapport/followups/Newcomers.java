package eu.rapport.followups;

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

/** Lets people join without words, for tests of what they do then. */
@TestComponent
class Newcomers {
    static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final AtomicLong NUMBER = new AtomicLong(20_000);

    private final People people;
    private final Invitations invitations;
    private final Representatives representatives;
    private final BotApiStandIn telegram;

    Newcomers(People people, Invitations invitations, Representatives representatives, BotApiStandIn telegram) {
        this.people = people;
        this.invitations = invitations;
        this.representatives = representatives;
        this.telegram = telegram;
    }

    record Newcomer(Chat chat, Person person) {
        long id() {
            return person.id();
        }
    }

    Newcomer officer(String name) {
        return join(name, Role.OFFICER);
    }

    Newcomer coordinator(String name) {
        return join(name, Role.COORDINATOR);
    }

    Newcomer representative(String name, long communityId) {
        Newcomer newcomer = join(name, Role.REPRESENTATIVE);
        representatives.recognise(newcomer.id(), communityId);
        return newcomer;
    }

    private Newcomer join(String name, Role role) {
        Person person = people.add(name, role, Language.EN, ZONE, null);
        Chat chat = telegram.person(NUMBER.incrementAndGet(), name);
        invitations.redeem(invitations.invite(person, person), chat.id(), name, Language.EN, ZONE);
        return new Newcomer(chat, people.get(person.id()));
    }
}
