package eu.rapport.conversation;

import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Leaves the open dialogue for something else. A draft stays open where nothing takes its place; what was told in another is put aside, never dropped. */
@Component
class Leaving {
    private final Dialogues dialogues;
    private final Commands commands;

    Leaving(Dialogues dialogues, Commands commands) {
        this.dialogues = dialogues;
        this.commands = commands;
    }

    /** Answers what is wanted now; says below it what became of what was open before. */
    Reply forThe(Supplier<Reply> next, Turn turn) {
        Optional<Dialogue> open = dialogues.of(turn.person());
        dialogues.close(turn.person());
        Reply reply = next.get();
        return open.map(left -> reply.and(becomes(turn, left))).orElse(reply);
    }

    private Reply becomes(Turn turn, Dialogue left) {
        if (left.step().equals(Dialogue.DRAFT) && dialogues.of(turn.person()).isEmpty()) {
            dialogues.open(turn.person(), left);
            return Reply.nothing();
        }
        return commands.of(turn.person(), left.command())
                .map(command -> command.left(turn, left))
                .orElse(Reply.nothing());
    }
}
