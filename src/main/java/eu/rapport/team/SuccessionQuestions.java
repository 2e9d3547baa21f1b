package eu.rapport.team;

import eu.rapport.communities.Representatives;
import eu.rapport.conversation.Button;
import eu.rapport.conversation.Dialogue;
import eu.rapport.conversation.Dialogues;
import eu.rapport.conversation.Namesakes;
import eu.rapport.conversation.Reply;
import eu.rapport.conversation.Turn;
import eu.rapport.people.People;
import eu.rapport.people.Person;
import eu.rapport.shared.Role;
import eu.rapport.texts.Text;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What is asked on the way through a succession: who follows, from which day on, in which words. */
@Component
class SuccessionQuestions {
    private static final String STAFF = StaffCommand.NAME;

    private final People people;
    private final Representatives representatives;
    private final SuccessorNames names;
    private final Dialogues dialogues;

    SuccessionQuestions(People people, Representatives representatives, SuccessorNames names, Dialogues dialogues) {
        this.people = people;
        this.representatives = representatives;
        this.names = names;
        this.dialogues = dialogues;
    }

    /** Who follows in one community, or, for 0, in all of them. */
    Reply successor(Succession succession, long communityId) {
        Text where = communityId == 0 ? Text.of("team.give.everywhere") : names.community(communityId);
        List<Person> candidates = candidates(succession, communityId);
        Namesakes called = Namesakes.among(candidates);
        List<Button> choices = candidates.stream()
                .map(each -> Button.of(called.of(each), STAFF, "to", succession.id(), communityId, each.id()))
                .toList();
        String question = succession.is(Succession.Kind.AWAY) ? "team.give.who.standin" : "team.give.who";
        return Reply.say(question, people.get(succession.personId()).name(), where)
                .column(choices)
                .row(Button.of(nobody(succession), STAFF, "to", succession.id(), communityId, 0))
                .row(back(succession));
    }

    private Text nobody(Succession succession) {
        Text nobody = names.nobody(succession);
        return nobody.equals(Text.of("team.plan.nobody")) ? Text.of("team.give.nobody") : nobody;
    }

    /** Colleagues of an officer; for a representative, those who speak for the same communities. */
    List<Person> candidates(Succession succession, long communityId) {
        Stream<Person> all = people.get(succession.personId()).role() != Role.REPRESENTATIVE
                ? people.known(Role.OFFICER).stream()
                : succession.inOrder().stream()
                        .filter(part -> communityId == 0 || part.communityId() == communityId)
                        .flatMap(part -> representatives.of(part.communityId()).stream())
                        .distinct();
        return all.filter(each -> each.id() != succession.personId()).toList();
    }

    /** Who takes what no successor takes. */
    Reply heirOfTheRest(Succession succession) {
        List<Person> candidates = candidatesForTheRest(succession);
        Namesakes called = Namesakes.among(candidates);
        List<Button> choices = candidates.stream()
                .map(each -> Button.of(called.of(each), STAFF, "restto", succession.id(), each.id()))
                .toList();
        return Reply.say("team.rest.who", people.get(succession.personId()).name())
                .column(choices)
                .row(back(succession));
    }

    List<Person> candidatesForTheRest(Succession succession) {
        return Stream.concat(people.known(Role.COORDINATOR).stream(), people.known(Role.OFFICER).stream())
                .filter(each -> each.id() != succession.personId())
                .toList();
    }

    Reply day(Turn turn, Succession succession) {
        open(turn, "day", Map.of("succession", String.valueOf(succession.id())));
        return succession.is(Succession.Kind.AWAY)
                ? Reply.say("team.day.until")
                        .rows(Days.rows(Days.weeks(turn, succession.onDay(), STAFF, "on", succession.id())))
                        .row(back(succession))
                : Reply.say("team.day.which")
                        .rows(Days.rows(Days.soon(turn, STAFF, "on", succession.id())))
                        .row(back(succession));
    }

    Reply words(Turn turn, Succession succession, long communityId) {
        open(
                turn,
                "reword",
                Map.of("succession", String.valueOf(succession.id()), "community", String.valueOf(communityId)));
        return Reply.say("team.reword.ask").row(Button.of("team.back", STAFF, "words", succession.id()));
    }

    private void open(Turn turn, String step, Map<String, String> state) {
        dialogues.open(turn.person(), new Dialogue(STAFF, step, state));
    }

    private static Button back(Succession succession) {
        return Button.of("team.back", STAFF, "plan", succession.id());
    }
}
