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
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Answers a question with what the paper says, for the asker's side first; says so where it says nothing. */
@Component
class AskCommand implements Command {
    static final String NAME = "ask";
    private static final int LONGEST = 1000;

    private final GiveAnswer answers;
    private final Library library;
    private final Questions questions;
    private final Dialogues dialogues;
    private final PassOn passOn;
    private final Hints hints;

    AskCommand(
            GiveAnswer answers, Library library, Questions questions, Dialogues dialogues, PassOn passOn, Hints hints) {
        this.answers = answers;
        this.library = library;
        this.questions = questions;
        this.dialogues = dialogues;
        this.passOn = passOn;
        this.hints = hints;
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
        return answers.to(turn, rest.substring(0, Math.min(rest.length(), LONGEST)));
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
            case "nohints" -> noHints(turn.person());
            default ->
                questions
                        .find(turn.person(), press.id(0))
                        .map(question -> pressed(turn, question, press))
                        .orElse(Reply.say("guidance.gone"));
        };
    }

    private Reply pressed(Turn turn, Question question, Press press) {
        Person person = turn.person();
        return switch (press.action()) {
            case "about" -> answers.about(turn, question, press.id(1));
            case "more" -> more(person, question, (int) press.id(1));
            case "other" -> otherSide(person, question);
            case "pass" -> passOn.toCoordinators(person, question);
            default -> Reply.say("conversation.stale");
        };
    }

    private Reply more(Person person, Question question, int from) {
        List<Statement> next = Answer.further(answers.ranking(person, question), from);
        if (next.isEmpty()) {
            return Reply.say("guidance.more.none").row(GiveAnswer.coordinatorButton(question));
        }
        return Reply.say(Answer.of(next, person.language()))
                .row(Button.of("guidance.more", NAME, "more", question.id(), from + next.size()))
                .row(GiveAnswer.coordinatorButton(question));
    }

    private Reply otherSide(Person person, Question question) {
        Audience other = Audience.of(person.role().side().other());
        Ranking ranking = answers.ranking(person, question);
        List<Statement> said = Answer.onlyFor(other, ranking);
        if (!said.isEmpty()) {
            return otherSide(person, question, "guidance.other." + name(other), said);
        }
        List<Statement> atStep = Answer.onlyForAtStep(other, ranking);
        return atStep.isEmpty()
                ? Reply.say("guidance.other.none").row(GiveAnswer.coordinatorButton(question))
                : otherSide(person, question, "guidance.other.step." + name(other), atStep);
    }

    private static Reply otherSide(Person person, Question question, String head, List<Statement> said) {
        return Reply.say(Text.paragraphs(Text.of(head), Answer.of(said, person.language())))
                .row(GiveAnswer.coordinatorButton(question));
    }

    private static String name(Audience side) {
        return side.name().toLowerCase(Locale.ROOT);
    }

    private Reply noHints(Person person) {
        hints.switchOff(person);
        return Reply.say("guidance.nohints.done");
    }

    private Reply step(Person person, long number) {
        Audience side = Audience.of(person.role().side());
        List<Statement> leading = Steps.leading(library.corpus(), (int) number, side).stream()
                .filter(each -> Tact.allows(each, person, ""))
                .toList();
        return leading.isEmpty() ? Reply.say("conversation.stale") : Reply.say(Answer.of(leading, person.language()));
    }
}
