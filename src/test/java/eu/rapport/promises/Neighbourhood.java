package eu.rapport.promises;

import eu.rapport.MovableClock;
import eu.rapport.communities.Communities;
import eu.rapport.communities.Community;
import eu.rapport.communities.Representatives;
import eu.rapport.communities.Tie;
import eu.rapport.people.Invitations;
import eu.rapport.people.People;
import eu.rapport.people.Person;
import eu.rapport.shared.Language;
import eu.rapport.shared.Role;
import eu.rapport.telegram.botapi.BotApiStandIn;
import eu.rapport.telegram.botapi.Chat;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

/** A community with an officer who keeps the contact and representatives, all with open chats; it is a Monday, ten o'clock. */
record Neighbourhood(Community community, Resident officer, List<Resident> representatives) {
    static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    private static final AtomicLong NUMBERS = new AtomicLong(308_000);

    /** Somebody with their chat. */
    record Resident(Person person, Chat chat) {}

    /** What it takes to settle. */
    record Settling(
            People people,
            Invitations invitations,
            Communities communities,
            Representatives representatives,
            BotApiStandIn telegram,
            MovableClock clock) {

        Neighbourhood settle(String name, String officer, String... representatives) {
            clock.goOnTo(DayOfWeek.MONDAY, LocalTime.of(10, 0));
            Resident contact = join(officer, Role.OFFICER);
            Community community = communities.add(name, Set.of(), Set.of(Tie.LOCATION), null, contact.person());
            List<Resident> voices = List.of(representatives).stream()
                    .map(each -> join(each, Role.REPRESENTATIVE))
                    .toList();
            voices.forEach(each -> this.representatives.recognise(each.person().id(), community.id()));
            return new Neighbourhood(community, contact, voices);
        }

        Resident join(String name, Role role) {
            Person person = people.add(name, role, Language.EN, BRUSSELS, null);
            Chat chat = telegram.person(NUMBERS.incrementAndGet(), name);
            chat.says("/start " + invitations.invite(person, person));
            chat.hears(name);
            return new Resident(people.get(person.id()), chat);
        }
    }

    Chat contact() {
        return officer.chat();
    }

    Chat voice() {
        return representatives.getFirst().chat();
    }

    Chat voice(int place) {
        return representatives.get(place).chat();
    }
}
