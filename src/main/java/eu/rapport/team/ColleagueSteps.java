package eu.rapport.team;

import eu.rapport.communities.Community;
import eu.rapport.conversation.Button;
import eu.rapport.conversation.Dialogue;
import eu.rapport.conversation.Dialogues;
import eu.rapport.conversation.Namesakes;
import eu.rapport.conversation.Press;
import eu.rapport.conversation.Reply;
import eu.rapport.conversation.Turn;
import eu.rapport.people.People;
import eu.rapport.people.Person;
import eu.rapport.shared.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** An officer leaves or is replaced; a coordinator leaves, unless nobody else coordinates. */
@Component
class ColleagueSteps {
    private static final String TEAM = TeamCommand.NAME;

    private final People people;
    private final Successions successions;
    private final PrepareSuccession prepare;
    private final SuccessionPlan plan;
    private final Dialogues dialogues;

    ColleagueSteps(
            People people,
            Successions successions,
            PrepareSuccession prepare,
            SuccessionPlan plan,
            Dialogues dialogues) {
        this.people = people;
        this.successions = successions;
        this.prepare = prepare;
        this.plan = plan;
        this.dialogues = dialogues;
    }

    /** Somebody of the authority who is with us. */
    Optional<Person> colleague(long id) {
        return people.find(id)
                .filter(each -> each.role() != Role.REPRESENTATIVE)
                .filter(each -> people.known(each.role()).contains(each));
    }

    Reply pressed(Turn turn, Press press, Person person) {
        boolean dayChosen = press.arguments().size() > 1;
        return switch (press.action()) {
            case "leaves" -> dayChosen ? leaves(turn, person, press.day(1), null) : askLeaves(turn, person);
            case "by" -> replaced(turn, person, turn.today(), press.id(1), List.of());
            default -> askReplace(person);
        };
    }

    Reply askLeaves(Turn turn, Person person) {
        if (successions.isLastCoordinator(person)) {
            return Reply.say("team.leaves.last");
        }
        dialogues.open(turn.person(), new Dialogue(TEAM, "leaves", Map.of("person", String.valueOf(person.id()))));
        return Reply.say("team.leaves.when", person.name())
                .rows(Days.rows(Days.soon(turn, TEAM, "leaves", person.id())))
                .row(Button.of("cancel.button", "cancel", "now"));
    }

    Reply leaves(Turn turn, Person person, LocalDate day, @Nullable Long successorId) {
        if (successions.isLastCoordinator(person)) {
            return Reply.say("team.leaves.last");
        }
        dialogues.close(turn.person());
        return plan.show(prepare.leave(person, day, successorId, turn.person()));
    }

    Reply askReplace(Person officer) {
        Namesakes called = Namesakes.among(people.known(Role.OFFICER));
        List<Button> others = people.known(Role.OFFICER).stream()
                .filter(each -> each.id() != officer.id())
                .map(each -> Button.of(called.of(each), TEAM, "by", officer.id(), each.id()))
                .toList();
        return Reply.say(others.isEmpty() ? "team.nobodyelse" : "team.replace.who", officer.name())
                .column(others)
                .row(Button.of("team.back", TEAM, "person", officer.id()));
    }

    /** @param communities the ones that are handed over; empty for all */
    Reply replaced(Turn turn, Person officer, LocalDate day, long successorId, List<Community> communities) {
        boolean possible = officer.role() == Role.OFFICER
                && successorId != officer.id()
                && colleague(successorId)
                        .filter(each -> each.role() == Role.OFFICER)
                        .isPresent();
        return possible
                ? plan.show(prepare.handOver(
                        communities, officer, Succession.Kind.REPLACED, day, successorId, turn.person()))
                : Reply.say("team.gone");
    }
}
