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
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** An officer is away for a while and comes back (4.19). */
@Component
class AbsenceSteps {
    private static final String TEAM = TeamCommand.NAME;

    private final People people;
    private final Successions successions;
    private final PrepareSuccession prepare;
    private final SuccessionPlan plan;
    private final Told told;
    private final Dialogues dialogues;

    AbsenceSteps(
            People people,
            Successions successions,
            PrepareSuccession prepare,
            SuccessionPlan plan,
            Told told,
            Dialogues dialogues) {
        this.people = people;
        this.successions = successions;
        this.prepare = prepare;
        this.plan = plan;
        this.told = told;
        this.dialogues = dialogues;
    }

    Reply pressed(Turn turn, Press press, Person officer) {
        if (press.action().equals("back")) {
            return back(turn, officer);
        }
        return press.arguments().size() > 3
                ? away(turn, officer, new AwayDays(press.day(1), press.day(3)), somebody(press.id(2)))
                : ask(turn, officer, turn.today(), null);
    }

    /** In plain words: when, and perhaps who stands in. */
    Reply said(Turn turn, Person officer, String words, @Nullable Long standInId) {
        return AwayDays.said(turn, words)
                .map(days -> away(turn, officer, days, standInId))
                .orElseGet(() -> ask(turn, officer, AwayDays.begin(turn, words).orElse(turn.today()), standInId));
    }

    private Reply ask(Turn turn, Person officer, LocalDate first, @Nullable Long standInId) {
        long standIn = standInId == null ? 0 : standInId;
        dialogues.open(
                turn.person(),
                new Dialogue(TEAM, "away", Map.of())
                        .knowing("person", officer.id())
                        .knowing("first", first)
                        .knowing("standin", standIn));
        Reply question = first.isAfter(turn.today())
                ? Reply.say("team.away.until", officer.name(), first)
                : Reply.say("team.away.when", officer.name());
        return question.rows(Days.rows(Days.weeks(turn, first, TEAM, "away", officer.id(), first, standIn)))
                .row(Button.cancel());
    }

    Reply answered(Turn turn, Dialogue dialogue, Person officer, String text) {
        LocalDate first = dialogue.get("first").isEmpty() ? turn.today() : LocalDate.parse(dialogue.get("first"));
        Long standIn = somebody(dialogue.id("standin"));
        return AwayDays.answered(turn, text, first)
                .map(days -> away(turn, officer, days, standIn))
                .or(() -> AwayDays.begin(turn, text).map(begin -> ask(turn, officer, begin, standIn)))
                .orElse(Reply.say("team.day.unclear"));
    }

    private static @Nullable Long somebody(long id) {
        return id > 0 ? id : null;
    }

    private Reply away(Turn turn, Person officer, AwayDays days, @Nullable Long standInId) {
        if (days.arePast(turn.today())) {
            return Reply.say("team.day.past");
        }
        dialogues.close(turn.person());
        return officer.role() == Role.OFFICER
                ? plan.show(prepare.absence(officer, days, standInId, turn.person()))
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
