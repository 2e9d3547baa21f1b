package eu.rapport.team;

import eu.rapport.conversation.Command;
import eu.rapport.conversation.Dialogue;
import eu.rapport.conversation.Dialogues;
import eu.rapport.conversation.Press;
import eu.rapport.conversation.Reply;
import eu.rapport.conversation.Turn;
import eu.rapport.reading.Intent;
import eu.rapport.shared.Role;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Staff changes in plain words and by the buttons that follow: for coordinators, about representatives for officers, and for
 * representatives about themselves.
 */
@Component
class StaffCommand implements Command {
    static final String NAME = "staff";

    private final SaidStaffChange said;
    private final RepresentativeSteps representatives;
    private final SuccessionSteps successions;
    private final OwnLeave ownLeave;
    private final Dialogues dialogues;

    StaffCommand(
            SaidStaffChange said,
            RepresentativeSteps representatives,
            SuccessionSteps successions,
            OwnLeave ownLeave,
            Dialogues dialogues) {
        this.said = said;
        this.representatives = representatives;
        this.successions = successions;
        this.ownLeave = ownLeave;
        this.dialogues = dialogues;
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
        return EnumSet.of(Intent.STAFF_CHANGE);
    }

    @Override
    public Reply handle(Turn turn, String rest) {
        return isRepresentative(turn) ? ownLeave.ask(turn, rest) : said.reply(turn, rest);
    }

    @Override
    public Reply pressed(Turn turn, Press press) {
        if (isRepresentative(turn) || OwnLeave.isOwn(press)) {
            return ownLeave.pressed(turn, press);
        }
        dialogues.of(turn.person(), name()).ifPresent(left -> dialogues.close(turn.person()));
        return switch (press.action()) {
            case "reps", "repsof", "rep" -> representatives.pressed(turn, press);
            default -> successions.pressed(turn, press);
        };
    }

    /** They decide on themselves only. */
    private static boolean isRepresentative(Turn turn) {
        return turn.person().role() == Role.REPRESENTATIVE;
    }

    @Override
    public Reply answered(Turn turn, Dialogue dialogue, String text) {
        return successions.answered(turn, dialogue, text);
    }
}
