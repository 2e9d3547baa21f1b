package eu.rapport.team;

import eu.rapport.conversation.Command;
import eu.rapport.conversation.Dialogue;
import eu.rapport.conversation.Dialogues;
import eu.rapport.conversation.Press;
import eu.rapport.conversation.Reply;
import eu.rapport.conversation.Turn;
import eu.rapport.people.Person;
import eu.rapport.shared.Role;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who is in the team and what they carry; from there, somebody leaves, is away, is replaced. */
@Component
class TeamCommand implements Command {
    static final String NAME = "team";

    private final TeamOverview overview;
    private final ColleagueSteps colleagues;
    private final AbsenceSteps absences;
    private final ContactSteps contacts;
    private final SaidStaffChange said;
    private final Dialogues dialogues;

    TeamCommand(
            TeamOverview overview,
            ColleagueSteps colleagues,
            AbsenceSteps absences,
            ContactSteps contacts,
            SaidStaffChange said,
            Dialogues dialogues) {
        this.overview = overview;
        this.colleagues = colleagues;
        this.absences = absences;
        this.contacts = contacts;
        this.said = said;
        this.dialogues = dialogues;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<Role> audience() {
        return EnumSet.of(Role.COORDINATOR);
    }

    @Override
    public Reply handle(Turn turn, String rest) {
        return rest.isBlank() ? overview.all(turn) : said.reply(turn, rest);
    }

    @Override
    public Reply pressed(Turn turn, Press press) {
        dialogues.of(turn.person(), name()).ifPresent(left -> dialogues.close(turn.person()));
        return switch (press.action()) {
            case "list" -> overview.all(turn).inPlace();
            case "contact" -> contacts.pressed(turn, press);
            default ->
                colleagues
                        .colleague(press.id(0))
                        .map(each -> about(turn, press, each))
                        .orElse(Reply.say("team.gone"));
        };
    }

    private Reply about(Turn turn, Press press, Person person) {
        return switch (press.action()) {
            case "leaves", "replace", "by" -> colleagues.pressed(turn, press, person);
            case "away", "back" -> absences.pressed(turn, press, person);
            default -> overview.one(turn, person);
        };
    }

    @Override
    public Reply answered(Turn turn, Dialogue dialogue, String text) {
        Optional<Person> person = colleagues.colleague(dialogue.id("person"));
        if (person.isEmpty()) {
            dialogues.close(turn.person());
            return Reply.say("team.gone");
        }
        return dialogue.step().equals("away")
                ? absences.answered(turn, dialogue, person.get(), text)
                : Days.read(turn, text)
                        .map(day -> colleagues.leaves(turn, person.get(), day, null))
                        .orElse(Reply.say("team.day.unclear"));
    }
}
