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

/** Puts a promise down that was made outside a meeting, and hears what became of promises. */
@Component
class PromiseCommand implements Command {
    static final String NAME = "promise";

    private final DraftPromise drafts;
    private final SettlePromise settling;
    private final WaitingDraft waiting;

    PromiseCommand(DraftPromise drafts, SettlePromise settling, WaitingDraft waiting) {
        this.drafts = drafts;
        this.settling = settling;
        this.waiting = waiting;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean listed() {
        return false;
    }

    @Override
    public Set<Intent> intents() {
        return Set.of(Intent.RECORD_PROMISE);
    }

    @Override
    public Reply handle(Turn turn, String rest) {
        return rest.isBlank() ? drafts.askWhat(turn) : drafts.begin(turn, rest);
    }

    @Override
    public Reply pressed(Turn turn, Press press) {
        return switch (press.action()) {
            case "judge" -> settling.judge(turn, press);
            case "ask" -> settling.ask(turn, press);
            case "done" -> settling.done(turn, press);
            case "snooze", "remind", "reassign", "give" -> settling.another(turn, press);
            case "silent" -> settling.silent(turn);
            default -> drafts.pressed(turn, press);
        };
    }

    @Override
    public Reply answered(Turn turn, Dialogue dialogue, String text) {
        return switch (dialogue.step()) {
            case SettlePromise.WHY -> settling.why(turn, dialogue, text);
            case SnoozePromise.UNTIL -> settling.until(turn, dialogue, text);
            default -> drafts.answered(turn, dialogue, text);
        };
    }

    @Override
    public boolean expects(Turn turn, Dialogue dialogue, Reading reading) {
        boolean toldFreely = dialogue.step().equals(SettlePromise.WHY) || DraftPromise.isToldFreely(dialogue);
        return toldFreely || !Standalone.is(reading);
    }

    @Override
    public Reply resumed(Turn turn, Dialogue draft) {
        return drafts.resumed(turn, draft);
    }

    @Override
    public Reply left(Turn turn, Dialogue dialogue) {
        return waiting.left(turn, dialogue, "promise.left", dialogue.get("words"));
    }

    @Override
    public Optional<Reply> edited(Turn turn, String text) {
        return drafts.edited(turn, text);
    }
}
