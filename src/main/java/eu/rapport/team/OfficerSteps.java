package eu.rapport.team;

import eu.rapport.communities.Community;
import eu.rapport.conversation.Button;
import eu.rapport.conversation.Dialogue;
import eu.rapport.conversation.Dialogues;
import eu.rapport.conversation.Press;
import eu.rapport.conversation.Reply;
import eu.rapport.conversation.Turn;
import eu.rapport.people.People;
import eu.rapport.people.Person;
import eu.rapport.relationships.Relationship;
import eu.rapport.relationships.Relationships;
import eu.rapport.shared.Role;
import eu.rapport.texts.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What can be done about an officer: leaves, is away, is replaced, is back. */
@Component
class OfficerSteps {
    private static final String TEAM = "team";

    private final People people;
    private final Successions successions;
    private final SuccessionView view;
    private final TeamOverview overview;
    private final Load load;
    private final Relationships relationships;
    private final Dialogues dialogues;

    OfficerSteps(
            People people,
            Successions successions,
            SuccessionView view,
            TeamOverview overview,
            Load load,
            Relationships relationships,
            Dialogues dialogues) {
        this.people = people;
        this.successions = successions;
        this.view = view;
        this.overview = overview;
        this.load = load;
        this.relationships = relationships;
        this.dialogues = dialogues;
    }

    Optional<Person> officer(long id) {
        return people.find(id).filter(each -> people.known(Role.OFFICER).contains(each));
    }

    Reply pressed(Turn turn, Press press) {
        return officer(press.id(0)).map(each -> pressed(turn, press, each)).orElse(Reply.say("team.gone"));
    }

    private Reply pressed(Turn turn, Press press, Person officer) {
        boolean dayChosen = press.arguments().size() > 1;
        return switch (press.action()) {
            case "leaves" -> dayChosen ? leaves(turn, officer, press.day(1), null) : askLeaves(turn, officer);
            case "away" -> dayChosen ? away(turn, officer, press.day(1)) : askAway(turn, officer);
            case "back" -> back(turn, officer);
            case "replace" -> askReplace(officer);
            case "by" ->
                officer(press.id(1))
                        .map(successor -> replaced(turn, officer, turn.today(), successor.id()))
                        .orElse(Reply.say("team.gone"));
            default -> overview.one(turn, officer);
        };
    }

    Reply answered(Turn turn, Dialogue dialogue, String text) {
        Optional<Person> officer = officer(dialogue.id("person"));
        Optional<LocalDate> day = Days.read(turn, text);
        if (officer.isEmpty()) {
            dialogues.close(turn.person());
            return Reply.say("team.gone");
        }
        if (day.isEmpty()) {
            return Reply.say("team.day.unclear");
        }
        return dialogue.step().equals("away")
                ? away(turn, officer.get(), day.get())
                : leaves(turn, officer.get(), day.get(), null);
    }

    Reply askLeaves(Turn turn, Person officer) {
        wait(turn, officer, "leaves");
        List<Button> days = Days.soon(turn, "leaves", officer.id());
        return Reply.say("team.leaves.when", officer.name())
                .rows(List.of(days.subList(0, 2), days.subList(2, 4)))
                .row(Button.of("cancel.button", "cancel", "now"));
    }

    Reply leaves(Turn turn, Person officer, LocalDate day, @Nullable Long successorId) {
        dialogues.close(turn.person());
        if (day.isBefore(turn.today())) {
            return leaves(turn, officer, turn.today(), successorId);
        }
        return view.plan(successions.draft(officer, Succession.Kind.LEAVES, day, 0, successorId, turn.person()));
    }

    Reply askReplace(Person officer) {
        List<Button> others = people.known(Role.OFFICER).stream()
                .filter(each -> each.id() != officer.id())
                .map(each -> Button.of(Text.raw(each.name()), TEAM, "by", officer.id(), each.id()))
                .toList();
        return Reply.say(others.isEmpty() ? "team.nobodyelse" : "team.replace.who", officer.name())
                .column(others)
                .row(Button.of("team.back", TEAM, "person", officer.id()));
    }

    Reply replaced(Turn turn, Person officer, LocalDate day, long successorId) {
        if (successorId == officer.id()) {
            return Reply.say("team.gone");
        }
        return view.plan(successions.draft(officer, Succession.Kind.REPLACED, day, 0, successorId, turn.person()));
    }

    Reply askAway(Turn turn, Person officer) {
        wait(turn, officer, "away");
        return Reply.say("team.away.when", officer.name())
                .rows(List.of(Days.weeks(turn, "away", officer.id())))
                .row(Button.of("cancel.button", "cancel", "now"));
    }

    Reply away(Turn turn, Person officer, LocalDate until) {
        dialogues.close(turn.person());
        if (until.isBefore(turn.today())) {
            return Reply.say("team.day.past");
        }
        people.setAway(officer, until);
        List<Text> lines = new ArrayList<>(List.of(Text.of("team.away.done", officer.name(), until)));
        List<Button> missing = new ArrayList<>();
        for (Community community : load.communitiesOf(officer)) {
            lines.add(standIn(community, missing));
        }
        return Reply.say(Text.lines(lines)).column(missing).row(Button.of("team.isback", TEAM, "back", officer.id()));
    }

    private Text standIn(Community community, List<Button> missing) {
        Relationship relationship = relationships.of(community.id());
        Long deputy = relationship.deputyId();
        if (deputy != null) {
            return Text.of(
                    "team.away.deputy", community.name(), people.get(deputy).name());
        }
        missing.add(
                Button.of(Text.of("team.away.name", community.name()), "community", "ask", community.id(), "deputy"));
        return Text.of("team.away.nodeputy", community.name());
    }

    private Reply back(Turn turn, Person officer) {
        if (!officer.isAway(turn.today())) {
            return Reply.say("team.back.already", officer.name());
        }
        people.setAway(officer, null);
        return Reply.say("team.back.done", officer.name());
    }

    private void wait(Turn turn, Person officer, String step) {
        dialogues.open(turn.person(), new Dialogue(TEAM, step, Map.of("person", String.valueOf(officer.id()))));
    }
}
