package eu.rapport.conversation;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Leaves whatever dialogue is open, or else what a feature has half done. */
@Component
class CancelCommand implements Command {
    private final Dialogues dialogues;
    private final List<HalfDone> halfDone;

    CancelCommand(Dialogues dialogues, List<HalfDone> halfDone) {
        this.dialogues = dialogues;
        this.halfDone = halfDone;
    }

    @Override
    public String name() {
        return "cancel";
    }

    @Override
    public Reply handle(Turn turn, String rest) {
        return leave(turn);
    }

    @Override
    public Reply pressed(Turn turn, Press press) {
        return leave(turn).inPlace();
    }

    private Reply leave(Turn turn) {
        Optional<Dialogue> left = dialogues.of(turn.person());
        dialogues.close(turn.person());
        return halfDone.stream()
                .flatMap(each -> each.leave(turn, left).stream())
                .findFirst()
                .orElseGet(() -> Reply.say(left.isPresent() ? "cancel.done" : "cancel.nothing"));
    }
}
