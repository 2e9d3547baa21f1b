package eu.rapport.people;

import eu.rapport.shared.Language;
import eu.rapport.shared.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is who. */
@Service
@Transactional
public class People {
    private static final List<Standing> KNOWN = List.of(Standing.ACTIVE, Standing.INVITED);

    private final PeopleTable people;
    private final InvitationTable invitations;
    private final WrongCodes wrongCodes;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    People(
            PeopleTable people,
            InvitationTable invitations,
            WrongCodes wrongCodes,
            Clock clock,
            ApplicationEventPublisher events) {
        this.wrongCodes = wrongCodes;
        this.people = people;
        this.invitations = invitations;
        this.clock = clock;
        this.events = events;
    }

    /** The person behind a messenger's number, if they may use the bot now. */
    public Optional<Person> byTelegramId(long telegramId) {
        return people.findByTelegramIdAndStanding(telegramId, Standing.ACTIVE);
    }

    public Optional<Person> find(long id) {
        return people.findById(id);
    }

    /** The person of an id that we gave out ourselves. */
    public Person get(long id) {
        return people.findById(id).orElseThrow();
    }

    /** Those who use the bot in a role, by name. */
    public List<Person> active(Role role) {
        return people.findByRoleAndStandingInOrderByName(role, List.of(Standing.ACTIVE));
    }

    /** Those of a role who are with us, whether they have opened their invitation or not, by name. */
    public List<Person> known(Role role) {
        return people.findByRoleAndStandingInOrderByName(role, KNOWN);
    }

    /** Those of a role who have left and are still known by name. */
    public List<Person> former(Role role) {
        return people.findByRoleAndStandingInOrderByName(role, List.of(Standing.LEFT));
    }

    /** Puts down somebody who may join by an invitation. */
    public Person add(String name, Role role, Language language, ZoneId zone, @Nullable Long invitedBy) {
        return people.save(Person.invited(name, role, language, zone, invitedBy));
    }

    public Person rename(Person person, String name) {
        return people.save(person.named(name));
    }

    public Person setLanguage(Person person, Language language) {
        return people.save(person.speaking(language));
    }

    public Person setZone(Person person, ZoneId zone) {
        return withOtherHours(person.livingIn(zone));
    }

    public Person setQuietHours(Person person, QuietHours hours) {
        return withOtherHours(person.quiet(hours));
    }

    /** Published as {@link HoursChanged}. */
    private Person withOtherHours(Person changed) {
        Person saved = people.save(changed);
        events.publishEvent(new HoursChanged(saved));
        return saved;
    }

    public Person setDiscreet(Person person, boolean discreet) {
        return people.save(person.discreet(discreet));
    }

    /** Notes whether messages arrive. */
    public Person setReachable(Person person, boolean reachable) {
        return people.save(person.reachable(reachable));
    }

    /** Notes an absence, its last day included; null ends it. */
    public Person setAway(Person person, @Nullable LocalDate until) {
        return people.save(person.away(until));
    }

    /**
     * Ends somebody's use of the bot at once; published as {@link PersonLeft}. The ways in that they gave out and nobody has
     * used are closed: one of them might be their own way back.
     */
    public Person leave(Person person) {
        invitations.deleteByInvitedByAndUsedAtIsNull(person.id());
        Person left = people.save(person.leaving(clock.instant()));
        events.publishEvent(new PersonLeft(person.id()));
        return left;
    }

    /** Takes back that somebody left; invitations withdrawn then stay closed. */
    public Person stay(Person person) {
        return person.standing() == Standing.LEFT ? people.save(person.staying()) : person;
    }

    /** Takes somebody back off the list who was invited and has not come in. */
    public void uninvite(Person person) {
        if (person.standing() == Standing.INVITED) {
            people.delete(person);
        }
    }

    /** Removes what tells who this is; the row stays for the counts that refer to it. */
    public void forget(Person person, String placeholder) {
        Long chat = person.telegramId();
        if (chat != null) {
            wrongCodes.forget(chat);
        }
        people.save(person.forgotten(clock.instant(), placeholder));
    }
}
