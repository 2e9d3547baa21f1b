package eu.rapport.people;

import eu.rapport.shared.Language;
import eu.rapport.shared.Role;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The ways in: one code for one person, seven days, used once. */
@Service
@Transactional
public class Invitations {
    /** How long an invitation can be opened. */
    public static final Duration LIFETIME = Duration.ofDays(7);

    private final InvitationTable invitations;
    private final PeopleTable people;
    private final WrongCodes wrongCodes;
    private final Clock clock;

    Invitations(InvitationTable invitations, PeopleTable people, WrongCodes wrongCodes, Clock clock) {
        this.invitations = invitations;
        this.people = people;
        this.wrongCodes = wrongCodes;
        this.clock = clock;
    }

    /** Makes the only code by which this person can join; whoever knows it is taken for them. Shown once, never stored. */
    public String invite(Person person, Person by) {
        withdraw(person.id());
        String code = Codes.fresh();
        Instant until = clock.instant().plus(LIFETIME);
        invitations.save(new Invitation(0, Codes.hash(code), person.id(), by.id(), until, null));
        return code;
    }

    /** Until when a person can come in by what was given out for them; empty where nothing opens any more. */
    @Transactional(readOnly = true)
    public Optional<Instant> openUntil(long personId) {
        return invitations.findByPersonIdAndUsedAtIsNull(personId).stream()
                .filter(each -> each.isOpen(clock.instant()))
                .flatMap(each -> Stream.ofNullable(each.expiresAt()))
                .max(Comparator.naturalOrder());
    }

    /** Ends all ways in that are still open for a person. */
    public void withdraw(long personId) {
        invitations.deleteByPersonIdAndUsedAtIsNull(personId);
    }

    /** What became of a code. */
    public sealed interface Redemption {
        /** Somebody joined. */
        record Joined(Person person) implements Redemption {}

        /** The sender is with us already; the code was left as it is. */
        record AlreadyHere(Person person) implements Redemption {}

        /** Wrong, used, expired, or too many tries: deliberately not told apart. */
        record Refused() implements Redemption {}
    }

    /**
     * Lets somebody in by a code.
     *
     * @param firstName what they call themselves, for the first coordinator whose name nobody has given
     * @param language that of their client, until they choose
     * @param zone the first coordinator's, until they choose
     */
    public Redemption redeem(String code, long telegramId, String firstName, Language language, ZoneId zone) {
        Instant now = clock.instant();
        Optional<Person> known = people.findByTelegramIdAndStanding(telegramId, Standing.ACTIVE);
        if (known.isPresent()) {
            return new Redemption.AlreadyHere(known.get());
        }
        if (wrongCodes.tooMany(telegramId, now)) {
            return new Redemption.Refused();
        }
        return invitations
                .claim(Codes.hash(code))
                .filter(invitation -> invitation.isOpen(now))
                .flatMap(invitation -> newcomer(invitation, firstName, language, zone)
                        .map(person -> join(invitation, person.speaking(language), telegramId, now)))
                .orElseGet(() -> refuse(telegramId, now));
    }

    private Optional<Person> newcomer(Invitation invitation, String firstName, Language language, ZoneId zone) {
        if (invitation.personId() == null) {
            return Optional.of(people.save(Person.invited(firstName, Role.COORDINATOR, language, zone, null)));
        }
        return people.findById(invitation.personId()).filter(person -> person.standing() == Standing.INVITED);
    }

    private Redemption join(Invitation invitation, Person person, long telegramId, Instant now) {
        people.findByTelegramIdAndStanding(telegramId, Standing.LEFT).ifPresent(each -> people.save(each.chatless()));
        invitations.save(invitation.used(now));
        return new Redemption.Joined(people.save(person.joining(telegramId, person.name(), now)));
    }

    private Redemption refuse(long telegramId, Instant now) {
        wrongCodes.note(telegramId, now);
        return new Redemption.Refused();
    }

    /**
     * Opens the first coordinator's way in, unless a coordinator has joined already. Of several instances that start at the same
     * time each shows a code; with random ones the last counts.
     *
     * @param wanted the configured code, blank for a random one; a random one is made anew at every start until it is used
     * @return the code to show, empty when nobody needs it any more
     */
    public Optional<String> openFirst(String wanted) {
        invitations.lock();
        invitations.deleteBootstrap();
        if (people.existsByRoleAndStanding(Role.COORDINATOR, Standing.ACTIVE)) {
            return Optional.empty();
        }
        String code = wanted.isBlank() ? Codes.fresh() : wanted.strip();
        if (invitations.claim(Codes.hash(code)).isPresent()) {
            return Optional.empty();
        }
        invitations.save(new Invitation(0, Codes.hash(code), null, null, null, null));
        return Optional.of(code);
    }
}
