package eu.rapport.team;

import eu.rapport.communities.Representatives;
import eu.rapport.conversation.Button;
import eu.rapport.conversation.Dialogue;
import eu.rapport.conversation.Dialogues;
import eu.rapport.conversation.Press;
import eu.rapport.conversation.Reply;
import eu.rapport.conversation.Turn;
import eu.rapport.people.People;
import eu.rapport.people.Person;
import eu.rapport.shared.Role;
import eu.rapport.texts.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The way through a succession: who follows where, what is told, and the decision. */
@Component
class SuccessionSteps {
    private static final String TEAM = "team";

    private final Successions successions;
    private final SuccessionView view;
    private final Announcements announcements;
    private final Representatives representatives;
    private final People people;
    private final Dialogues dialogues;

    SuccessionSteps(
            Successions successions,
            SuccessionView view,
            Announcements announcements,
            Representatives representatives,
            People people,
            Dialogues dialogues) {
        this.successions = successions;
        this.view = view;
        this.announcements = announcements;
        this.representatives = representatives;
        this.people = people;
        this.dialogues = dialogues;
    }

    Reply pressed(Turn turn, Press press) {
        Optional<Succession> succession = successions.open(press.id(0));
        if (succession.isEmpty()) {
            return Reply.say("team.decided.already");
        }
        if (succession.get().state() == Succession.State.PLANNED
                && !press.action().equals("drop")) {
            return Reply.say("team.decided.already");
        }
        return pressed(turn, press, succession.get());
    }

    private Reply pressed(Turn turn, Press press, Succession succession) {
        return switch (press.action()) {
            case "give" -> askSuccessor(succession, press.id(1));
            case "to" -> give(succession, press.id(1), press.id(2));
            case "words" -> view.words(succession);
            case "reword" ->
                press.arguments().size() > 1 ? askWords(turn, succession, press.id(1)) : view.rewordWhich(succession);
            case "day" -> askDay(turn, succession);
            case "on" -> on(turn, succession, press.day(1));
            case "send" -> decide(turn, succession, true);
            case "silent" -> decide(turn, succession, false);
            case "drop" -> drop(succession);
            default -> view.plan(succession);
        };
    }

    Reply answered(Turn turn, Dialogue dialogue, String text) {
        Optional<Succession> open = successions.open(dialogue.id("succession"));
        if (open.isEmpty()) {
            dialogues.close(turn.person());
            return Reply.say("team.decided.already");
        }
        if (dialogue.step().equals("day")) {
            return Days.read(turn, text).map(day -> on(turn, open.get(), day)).orElse(Reply.say("team.day.unclear"));
        }
        dialogues.close(turn.person());
        long community = dialogue.id("community");
        return view.words(successions.change(
                open.get(),
                each -> community == 0
                        ? each.tellingSuccessors(text.strip())
                        : each.tellingRepresentatives(community, text.strip())));
    }

    private Reply askSuccessor(Succession succession, long communityId) {
        Person leaver = people.get(succession.leaverId());
        List<Button> choices = candidates(leaver, communityId, succession).stream()
                .map(each -> Button.of(Text.raw(each.name()), TEAM, "to", succession.id(), communityId, each.id()))
                .toList();
        Text nobody = succession.leaves() ? Text.of("team.give.nobody") : Text.of("team.plan.stays", leaver.name());
        Text where = communityId == 0 ? Text.of("team.give.everywhere") : announcements.nameOf(communityId);
        return Reply.say("team.give.who", leaver.name(), where)
                .column(choices)
                .row(Button.of(nobody, TEAM, "to", succession.id(), communityId, 0))
                .row(Button.of("team.back", TEAM, "plan", succession.id()));
    }

    private Reply give(Succession succession, long communityId, long successorId) {
        boolean known = successorId == 0
                || candidates(people.get(succession.leaverId()), communityId, succession).stream()
                        .anyMatch(each -> each.id() == successorId);
        @Nullable Long successor = successorId == 0 ? null : Long.valueOf(successorId);
        return known
                ? view.plan(successions.change(succession, each -> each.giving(communityId, successor)))
                : Reply.say("team.gone");
    }

    /** Colleagues of an officer; for a representative, those who speak for the same communities. */
    private List<Person> candidates(Person leaver, long communityId, Succession succession) {
        List<Person> all = leaver.role() != Role.REPRESENTATIVE
                ? people.known(Role.OFFICER)
                : succession.inOrder().stream()
                        .filter(part -> communityId == 0 || part.communityId() == communityId)
                        .flatMap(part -> representatives.of(part.communityId()).stream())
                        .distinct()
                        .toList();
        return all.stream().filter(each -> each.id() != leaver.id()).toList();
    }

    private Reply askWords(Turn turn, Succession succession, long communityId) {
        dialogues.open(
                turn.person(),
                new Dialogue(
                        TEAM,
                        "reword",
                        Map.of(
                                "succession", String.valueOf(succession.id()),
                                "community", String.valueOf(communityId))));
        return Reply.say("team.reword.ask").row(Button.of("team.back", TEAM, "words", succession.id()));
    }

    private Reply askDay(Turn turn, Succession succession) {
        dialogues.open(turn.person(), new Dialogue(TEAM, "day", Map.of("succession", String.valueOf(succession.id()))));
        List<Button> days = Days.soon(turn, "on", succession.id());
        return Reply.say("team.day.which").rows(List.of(days.subList(0, 2), days.subList(2, 4)));
    }

    private Reply on(Turn turn, Succession succession, LocalDate day) {
        dialogues.close(turn.person());
        LocalDate from = day.isBefore(turn.today()) ? turn.today() : day;
        return view.plan(successions.change(succession, each -> each.on(from)));
    }

    private Reply decide(Turn turn, Succession succession, boolean tell) {
        if (tell) {
            announcements.send(succession);
        }
        return view.decided(successions.decide(succession, turn.today()), tell);
    }

    private Reply drop(Succession succession) {
        successions.drop(succession);
        return Reply.say("team.dropped");
    }
}
