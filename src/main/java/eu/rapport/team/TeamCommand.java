package eu.rapport.team;

import eu.rapport.communities.Communities;
import eu.rapport.communities.Representatives;
import eu.rapport.conversation.Command;
import eu.rapport.conversation.Dialogue;
import eu.rapport.conversation.Dialogues;
import eu.rapport.conversation.Press;
import eu.rapport.conversation.Reply;
import eu.rapport.conversation.Town;
import eu.rapport.conversation.Turn;
import eu.rapport.people.People;
import eu.rapport.people.Person;
import eu.rapport.reading.Intent;
import eu.rapport.reading.Reading;
import eu.rapport.shared.Role;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The officers and what they carry; somebody leaves, is away, is replaced. Led to by plain words, too. */
@Component
class TeamCommand implements Command {
    private final TeamOverview overview;
    private final OfficerSteps officers;
    private final RepresentativeSteps representativeSteps;
    private final SuccessionSteps successions;
    private final ContactSteps contacts;
    private final Town town;
    private final People people;
    private final Representatives representatives;
    private final Communities communities;
    private final Dialogues dialogues;

    TeamCommand(
            TeamOverview overview,
            OfficerSteps officers,
            RepresentativeSteps representativeSteps,
            SuccessionSteps successions,
            ContactSteps contacts,
            Town town,
            People people,
            Representatives representatives,
            Communities communities,
            Dialogues dialogues) {
        this.overview = overview;
        this.officers = officers;
        this.representativeSteps = representativeSteps;
        this.successions = successions;
        this.contacts = contacts;
        this.town = town;
        this.people = people;
        this.representatives = representatives;
        this.communities = communities;
        this.dialogues = dialogues;
    }

    @Override
    public String name() {
        return "team";
    }

    @Override
    public Set<Role> audience() {
        return EnumSet.of(Role.COORDINATOR);
    }

    @Override
    public Set<Intent> intents() {
        return EnumSet.of(Intent.STAFF_CHANGE);
    }

    @Override
    public Reply handle(Turn turn, String rest) {
        if (rest.isBlank()) {
            return overview.all(turn);
        }
        Reading reading = town.read(turn, rest);
        return PlainStaffChange.read(rest, reading, Role.OFFICER)
                .flatMap(change -> ofOfficer(turn, change, rest))
                .or(() -> PlainStaffChange.read(rest, reading, Role.REPRESENTATIVE)
                        .flatMap(change -> ofRepresentative(turn, change)))
                .orElseGet(() -> Reply.say("team.who").and(overview.all(turn)));
    }

    @Override
    public Reply pressed(Turn turn, Press press) {
        dialogues.of(turn.person(), name()).ifPresent(left -> dialogues.close(turn.person()));
        return switch (press.action()) {
            case "list" -> overview.all(turn).inPlace();
            case "person", "leaves", "away", "back", "replace", "by" -> officers.pressed(turn, press);
            case "reps", "repsof", "rep" -> representativeSteps.pressed(turn, press);
            case "contact" -> contacts.pressed(turn, press);
            default -> successions.pressed(turn, press);
        };
    }

    @Override
    public Reply answered(Turn turn, Dialogue dialogue, String text) {
        return dialogue.state().containsKey("succession")
                ? successions.answered(turn, dialogue, text)
                : officers.answered(turn, dialogue, text);
    }

    private Optional<Reply> ofOfficer(Turn turn, PlainStaffChange change, String text) {
        Optional<LocalDate> day = Days.read(turn, text);
        return officers.officer(change.leaverId()).map(officer -> switch (change.what()) {
            case LEAVES ->
                day.map(each -> officers.leaves(turn, officer, each, change.successorId()))
                        .orElseGet(() -> officers.askLeaves(turn, officer));
            case AWAY ->
                day.map(each -> officers.away(turn, officer, each)).orElseGet(() -> officers.askAway(turn, officer));
            case REPLACED -> replaced(turn, officer, change, day);
            case BACK -> overview.one(turn, officer);
        });
    }

    private Reply replaced(Turn turn, Person officer, PlainStaffChange change, Optional<LocalDate> day) {
        Long successor = change.successorId();
        return successor == null
                ? officers.askReplace(officer)
                : officers.replaced(turn, officer, day.orElse(turn.today()), successor);
    }

    private Optional<Reply> ofRepresentative(Turn turn, PlainStaffChange change) {
        return people.find(change.leaverId())
                .flatMap(person -> representatives.communitiesOf(person.id()).stream()
                        .findFirst()
                        .flatMap(communities::find)
                        .map(community -> representativeSteps.hasLeft(turn, person, community, "")));
    }
}
