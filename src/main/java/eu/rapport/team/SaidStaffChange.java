package eu.rapport.team;

import eu.rapport.communities.Communities;
import eu.rapport.communities.Community;
import eu.rapport.conversation.Button;
import eu.rapport.conversation.Reply;
import eu.rapport.conversation.Town;
import eu.rapport.conversation.Turn;
import eu.rapport.people.People;
import eu.rapport.people.Person;
import eu.rapport.reading.Directory;
import eu.rapport.reading.Reading;
import eu.rapport.relationships.Relationships;
import eu.rapport.shared.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Leads from what somebody said about a staff change to the page on which it is decided. */
@Component
class SaidStaffChange {
    private final Town town;
    private final Communities communities;
    private final Relationships relationships;
    private final People people;
    private final ColleagueSteps colleagues;
    private final AbsenceSteps absences;
    private final ContactSteps contacts;
    private final RepresentativeSteps representatives;
    private final TeamOverview overview;
    private final OwnLeave ownLeave;

    SaidStaffChange(
            Town town,
            Communities communities,
            Relationships relationships,
            People people,
            ColleagueSteps colleagues,
            AbsenceSteps absences,
            ContactSteps contacts,
            RepresentativeSteps representatives,
            TeamOverview overview,
            OwnLeave ownLeave) {
        this.town = town;
        this.communities = communities;
        this.relationships = relationships;
        this.people = people;
        this.colleagues = colleagues;
        this.absences = absences;
        this.contacts = contacts;
        this.representatives = representatives;
        this.overview = overview;
        this.ownLeave = ownLeave;
    }

    Reply reply(Turn turn, String text) {
        return Days.askMissing(turn, text).orElseGet(() -> answer(turn, text));
    }

    private Reply answer(Turn turn, String text) {
        Reading reading = town.read(turn, text);
        Optional<PlainStaffChange> ofRepresentative = PlainStaffChange.read(text, reading, Role.REPRESENTATIVE);
        if (turn.person().role() == Role.OFFICER) {
            return ofRepresentative
                    .map(each -> ofRepresentative(turn, text, each, reading))
                    .orElseGet(() -> PlainStaffChange.isOwn(text)
                            ? ownLeave.askOfficer(turn, text)
                            : Reply.say("team.reps.only.coordinator"));
        }
        return ofColleague(turn, text, reading, Role.OFFICER)
                .or(() -> ofColleague(turn, text, reading, Role.COORDINATOR))
                .or(() -> ofRepresentative.map(each -> ofRepresentative(turn, text, each, reading)))
                .orElseGet(() -> PlainStaffChange.isOwn(text)
                        ? overview.one(turn, turn.person())
                        : Reply.say("team.who").and(overview.all(turn)));
    }

    private Optional<Reply> ofColleague(Turn turn, String text, Reading reading, Role role) {
        return PlainStaffChange.read(text, reading, role)
                .flatMap(change -> colleagues
                        .colleague(change.leaverId())
                        .map(person -> ofColleague(turn, text, change, person, reading)));
    }

    private Reply ofColleague(Turn turn, String text, PlainStaffChange change, Person person, Reading reading) {
        Optional<LocalDate> day = Days.read(turn, text);
        return switch (change.what()) {
            case LEAVES ->
                day.map(each -> colleagues.leaves(turn, person, each, change.successorId()))
                        .orElseGet(() -> colleagues.askLeaves(turn, person));
            case AWAY -> absences.said(turn, person, text, change.successorId());
            case REPLACED -> replaced(turn, person, change, day, reading);
            case BACK -> back(turn, person);
            case NAMED -> named(turn, person, reading);
        };
    }

    /** "Assign the chess club to Samira": where it is clear for which community, the plan; else what can be done with them. */
    private Reply named(Turn turn, Person person, Reading reading) {
        return reading.community()
                .known()
                .map(each -> contacts.said(turn, communities.get(each.id()), person))
                .orElseGet(() -> overview.one(turn, person));
    }

    private Reply back(Turn turn, Person person) {
        Reply page = overview.one(turn, person);
        return person.isAway(turn.today())
                ? page
                : Reply.say("team.back.already", person.name()).and(page);
    }

    /** Where communities are named, only those of them that the person keeps pass on. */
    private Reply replaced(
            Turn turn, Person person, PlainStaffChange change, Optional<LocalDate> day, Reading reading) {
        Long successor = change.successorId();
        return successor == null
                ? colleagues.askReplace(person)
                : colleagues.replaced(turn, person, day.orElse(turn.today()), successor, kept(person, reading));
    }

    private List<Community> kept(Person officer, Reading reading) {
        return reading.community().candidates().stream()
                .map(each -> communities.get(each.id()))
                .filter(each -> relationships.of(each.id()).hasContact(officer.id()))
                .toList();
    }

    private Reply ofRepresentative(Turn turn, String text, PlainStaffChange change, Reading reading) {
        if (change.what() == PlainStaffChange.What.NAMED) {
            return Reply.say("team.reps.given", people.get(change.leaverId()).name())
                    .row(Button.of("team.reps.given.button", "invite", "role", Role.REPRESENTATIVE));
        }
        List<Long> named = reading.community().known().stream()
                .map(Directory.Community::id)
                .toList();
        return representatives.said(
                turn,
                people.get(change.leaverId()),
                named,
                Days.read(turn, text).orElse(turn.today()));
    }
}
