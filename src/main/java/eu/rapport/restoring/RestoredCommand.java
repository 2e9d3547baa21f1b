package eu.rapport.restoring;

import eu.rapport.conversation.Button;
import eu.rapport.conversation.Command;
import eu.rapport.conversation.Press;
import eu.rapport.conversation.Reply;
import eu.rapport.conversation.Turn;
import eu.rapport.outbox.Restores;
import eu.rapport.shared.Role;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Hears what becomes of the messages of before a restore: sent after all, or dropped. */
@Component
class RestoredCommand implements Command {
    private static final String NAME = "restored";

    private final Restores restores;

    RestoredCommand(Restores restores) {
        this.restores = restores;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<Role> audience() {
        return Set.of(Role.COORDINATOR);
    }

    @Override
    public boolean listed() {
        return false;
    }

    @Override
    public Reply handle(Turn turn, String rest) {
        Optional<Long> waiting = restores.undecided();
        return waiting.map(this::question).orElse(Reply.say("restored.nothing"));
    }

    /** The question that goes to the coordinators. */
    Reply question(long restoreId) {
        return Reply.say("restored.ask", restores.held())
                .row(
                        Button.of("restored.drop", NAME, "drop", restoreId),
                        Button.of("restored.send", NAME, "send", restoreId));
    }

    @Override
    public Reply pressed(Turn turn, Press press) {
        long restore = press.id(0);
        boolean send = press.action().equals("send");
        boolean decided = send
                ? restores.send(restore, turn.person().id())
                : press.action().equals("drop")
                        && restores.drop(restore, turn.person().id());
        return (decided ? Reply.say(send ? "restored.sending" : "restored.dropped") : Reply.say("restored.already"))
                .inPlace();
    }
}
