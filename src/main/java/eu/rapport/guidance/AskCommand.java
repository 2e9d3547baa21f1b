package eu.rapport.guidance;

import eu.rapport.conversation.Button;
import eu.rapport.conversation.Command;
import eu.rapport.conversation.Dialogue;
import eu.rapport.conversation.Dialogues;
import eu.rapport.conversation.Press;
import eu.rapport.conversation.Reply;
import eu.rapport.conversation.Turn;
import eu.rapport.people.Person;
import eu.rapport.reading.Intent;
import eu.rapport.texts.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Answers a question with what the paper says, for the asker's side first; says so where it says nothing. */
@Component
class AskCommand implements Command {
    private static final String NAME = "ask";
    private static final int LONGEST = 1000;

    private final Library library;
    private final Questions questions;
    private final Dialogues dialogues;
    private final PassOn passOn;
    private final Hints hints;
    private final Composer composer;

    AskCommand(
            Library library, Questions questions, Dialogues dialogues, PassOn passOn, Hints hints, Composer composer) {
        this.library = library;
        this.questions = questions;
        this.dialogues = dialogues;
        this.passOn = passOn;
        this.hints = hints;
        this.composer = composer;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<Intent> intents() {
        return Set.of(Intent.ASK_GUIDANCE);
    }

    @Override
    public Reply handle(Turn turn, String rest) {
        if (rest.isBlank()) {
            dialogues.open(turn.person(), NAME, "question");
            return Reply.say("guidance.ask.what").row(Button.of("cancel.button", "cancel", "now"));
        }
        return answer(turn.person(), rest.substring(0, Math.min(rest.length(), LONGEST)));
    }

    @Override
    public Reply answered(Turn turn, Dialogue dialogue, String text) {
        dialogues.close(turn.person());
        return handle(turn, text);
    }

    @Override
    public Reply pressed(Turn turn, Press press) {
        return switch (press.action()) {
            case "step" -> step(turn.person(), press.id(0));
            case "nohints" -> hints.switchOff(turn.person());
            default ->
                questions
                        .find(turn.person(), press.id(0))
                        .map(question -> pressed(turn.person(), question, press))
                        .orElse(Reply.say("guidance.gone"));
        };
    }

    private Reply pressed(Person person, Question question, Press press) {
        return switch (press.action()) {
            case "more" -> more(person, question, (int) press.id(1));
            case "other" -> otherSide(person, question);
            case "pass" -> passOn.toCoordinators(person, question);
            default -> Reply.say("conversation.stale");
        };
    }

    private Reply answer(Person person, String words) {
        Optional<String> before =
                questions.lastOf(person, FollowUpQuestion.REACH).map(Question::words);
        Question question = questions.keep(person, FollowUpQuestion.meant(words, before));
        Ranking ranking = ranking(person, question);
        List<Documents.Passage> quotes = library.documents().find(question.words(), 2);
        if (!ranking.answered() && quotes.isEmpty()) {
            return Reply.say(Answer.refusal()).row(coordinatorButton(question));
        }
        Audience side = Audience.of(person.role().side());
        List<Statement> chosen = ranking.answered() ? ownSideFirst(Answer.chosen(ranking), side) : List.of();
        Text text = Text.paragraphs(
                chosen.isEmpty() ? Text.none() : Answer.of(chosen, person.language()), Answer.quotes(quotes));
        Reply reply = Reply.say(text).rows(buttons(question, chosen));
        composer.compose(person, question, chosen, buttons(question, chosen));
        return reply.under(Composer.key(question));
    }

    private static List<Statement> ownSideFirst(List<Statement> chosen, Audience side) {
        return chosen.stream()
                .sorted(Comparator.comparing(each -> !each.isFor(side)))
                .toList();
    }

    private Ranking ranking(Person person, Question question) {
        return library.find(question.words(), person.language())
                .seenFrom(Audience.of(person.role().side()))
                .only(each -> Tact.allows(each, person, question.words()));
    }

    private static List<List<Button>> buttons(Question question, List<Statement> chosen) {
        List<List<Button>> rows = new ArrayList<>();
        if (!chosen.isEmpty() && Steps.isAskedFor(chosen.getFirst())) {
            Steps.buttons().forEach(each -> rows.add(List.of(each)));
        }
        if (!chosen.isEmpty()) {
            rows.add(List.of(
                    Button.of("guidance.more", NAME, "more", question.id(), chosen.size()),
                    Button.of("guidance.other", NAME, "other", question.id())));
        }
        rows.add(List.of(coordinatorButton(question)));
        return rows;
    }

    private static Button coordinatorButton(Question question) {
        return Button.of("guidance.coordinator", NAME, "pass", question.id());
    }

    private Reply more(Person person, Question question, int from) {
        List<Statement> next = Answer.further(ranking(person, question), from);
        if (next.isEmpty()) {
            return Reply.say("guidance.more.none").row(coordinatorButton(question));
        }
        return Reply.say(Answer.of(next, person.language()))
                .row(Button.of("guidance.more", NAME, "more", question.id(), from + next.size()))
                .row(coordinatorButton(question));
    }

    private Reply otherSide(Person person, Question question) {
        Audience other = Audience.of(person.role().side().other());
        List<Statement> said = Answer.onlyFor(other, ranking(person, question));
        if (said.isEmpty()) {
            return Reply.say("guidance.other.none").row(coordinatorButton(question));
        }
        Text head =
                Text.of(other == Audience.COMMUNITIES ? "guidance.other.communities" : "guidance.other.authorities");
        return Reply.say(Text.paragraphs(head, Answer.of(said, person.language())))
                .row(coordinatorButton(question));
    }

    private Reply step(Person person, long number) {
        Audience side = Audience.of(person.role().side());
        List<Statement> leading = Steps.leading(library.corpus(), (int) number, side).stream()
                .filter(each -> Tact.allows(each, person, ""))
                .toList();
        return leading.isEmpty() ? Reply.say("conversation.stale") : Reply.say(Answer.of(leading, person.language()));
    }
}
