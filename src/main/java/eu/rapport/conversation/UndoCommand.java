package eu.rapport.conversation;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Takes the last action back with all that came from it. */
@Component
class UndoCommand implements Command {
    private final Deeds deeds;
    private final List<Reversal> reversals;

    UndoCommand(Deeds deeds, List<Reversal> reversals) {
        this.deeds = deeds;
        this.reversals = reversals;
    }

    @Override
    public String name() {
        return "undo";
    }

    @Override
    public Reply handle(Turn turn, String rest) {
        return deeds.last(turn.person()).map(deed -> undo(turn, deed)).orElse(Reply.say("undo.nothing"));
    }

    @Override
    public Reply pressed(Turn turn, Press press) {
        Optional<Deeds.Deed> deed = deeds.open(turn.person(), press.id(0));
        return deed.map(open -> undo(turn, open)).orElse(Reply.say("undo.already"));
    }

    private Reply undo(Turn turn, Deeds.Deed deed) {
        deeds.undone(deed);
        return reversals.stream()
                .filter(each -> each.kind().equals(deed.kind()))
                .findFirst()
                .map(each -> each.undo(turn, deed.subject()))
                .orElse(Reply.say("undo.nothing"));
    }
}
