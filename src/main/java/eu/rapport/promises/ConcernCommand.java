package eu.rapport.promises;

import eu.rapport.conversation.Command;
import eu.rapport.conversation.Dialogue;
import eu.rapport.conversation.Press;
import eu.rapport.conversation.Reply;
import eu.rapport.conversation.Standalone;
import eu.rapport.conversation.Turn;
import eu.rapport.reading.Intent;
import eu.rapport.reading.Reading;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Raises a concern for a community; it stays open until it is answered. */
@Component
class ConcernCommand implements Command {
    static final String NAME = "concern";

    private final RaiseConcern raising;
    private final AnswerConcern answering;
    private final JudgeAnswer judging;
    private final WaitingDraft waiting;

    ConcernCommand(RaiseConcern raising, AnswerConcern answering, JudgeAnswer judging, WaitingDraft waiting) {
        this.raising = raising;
        this.answering = answering;
        this.judging = judging;
        this.waiting = waiting;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<Intent> intents() {
        return Set.of(Intent.RAISE_CONCERN);
    }

    @Override
    public Reply handle(Turn turn, String rest) {
        return rest.isBlank() ? raising.askWhat(turn) : raising.begin(turn, rest);
    }

    @Override
    public Reply pressed(Turn turn, Press press) {
        return switch (press.action()) {
            case "answer", "retype" -> answering.begin(turn, press.id(0));
            case "send" -> answering.send(turn, press.id(0));
            case "drop" -> answering.drop(turn);
            case "settle" -> judging.settle(turn, press);
            case "notyet" -> judging.notYet(turn, press);
            default -> raising.pressed(turn, press);
        };
    }

    @Override
    public Reply answered(Turn turn, Dialogue dialogue, String text) {
        return AnswerConcern.isAnswering(dialogue)
                ? answering.typed(turn, dialogue, text)
                : raising.answered(turn, dialogue, text);
    }

    @Override
    public boolean expects(Turn turn, Dialogue dialogue, Reading reading) {
        return AnswerConcern.isAnswering(dialogue)
                ? answering.isStillAsked(turn, dialogue)
                : RaiseConcern.isToldFreely(dialogue) || !Standalone.is(reading);
    }

    @Override
    public Reply resumed(Turn turn, Dialogue draft) {
        return AnswerConcern.isAnswering(draft)
                ? answering.typed(turn, draft, draft.get(AnswerConcern.ANSWER))
                : raising.resumed(turn, draft);
    }

    @Override
    public Reply left(Turn turn, Dialogue dialogue) {
        return AnswerConcern.isAnswering(dialogue)
                ? waiting.left(turn, dialogue, "concern.answer.left", dialogue.get(AnswerConcern.ANSWER))
                : waiting.left(turn, dialogue, "concern.left", dialogue.get("words"));
    }

    @Override
    public Optional<Reply> edited(Turn turn, String text) {
        return raising.edited(turn, text);
    }
}
