package eu.rapport.conversation;

import org.springframework.stereotype.Component;

/** Leaves whatever dialogue is open. */
@Component
class CancelCommand implements Command {
    private final Dialogues dialogues;

    CancelCommand(Dialogues dialogues) {
        this.dialogues = dialogues;
    }

    @Override
    public String name() {
        return "cancel";
    }

    @Override
    public Reply handle(Turn turn, String rest) {
        return Reply.say(dialogues.close(turn.person()) ? "cancel.done" : "cancel.nothing");
    }

    @Override
    public Reply pressed(Turn turn, Press press) {
        dialogues.close(turn.person());
        return Reply.say("cancel.done").inPlace();
    }
}
