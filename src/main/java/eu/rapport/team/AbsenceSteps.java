package eu.rapport.team;

import eu.rapport.conversation.Button;
import eu.rapport.conversation.Dialogue;
import eu.rapport.conversation.Dialogues;
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
import org.springframework.stereotype.Component;

/** An officer is away for a while and comes back (4.19). */
@Component
class AbsenceSteps {
    private static final String TEAM = TeamCommand.NAME;

    private final People people;
    private final Successions successions;
    private final SuccessionPlan plan;
    private final Told told;
    private final Dialogues dialogues;

    AbsenceSteps(People people, Successions successions, SuccessionPlan plan, Told told, Dialogues dialogues) {
        this.people = people;
        this.successions = successions;
        this.plan = plan;
        this.told = told;
        this.dialogues = dialogues;
    }

    Reply pressed(Turn turn, Press press, Person officer) {
        if (press.action().equals("back")) {
            return back(turn, officer);
        }
        return press.arguments().size() > 1 ? away(turn, officer, press.day(1)) : ask(turn, officer);
    }

    Reply ask(Turn turn, Person officer) {
        dialogues.open(turn.person(), new Dialogue(TEAM, "away", Map.of("person", String.valueOf(officer.id()))));
        return Reply.say("team.away.when", officer.name())
                .rows(Days.rows(Days.weeks(turn, TEAM, "away", officer.id())))
                .row(Button.of("cancel.button", "cancel", "now"));
    }

    Reply away(Turn turn, Person officer, LocalDate until) {
        if (until.isBefore(turn.today())) {
            return Reply.say("team.day.past");
        }
        dialogues.close(turn.person());
        return officer.role() == Role.OFFICER
                ? plan.show(successions.draftAbsence(officer, until, turn.person()))
                : Reply.say("team.gone");
    }

    private Reply back(Turn turn, Person officer) {
        if (!officer.isAway(turn.today())) {
            return Reply.say("team.back.already", officer.name());
        }
        Optional<Succession> absence = successions.absenceOf(officer);
        absence.ifPresent(each -> successions.end(each, true));
        people.setAway(people.get(officer.id()), null);
        boolean somebodyHears =
                absence.map(told::of).stream().flatMap(List::stream).anyMatch(Told.Listener::follows);
        return Reply.say(somebodyHears ? "team.back.done.told" : "team.back.done", officer.name());
    }
}
