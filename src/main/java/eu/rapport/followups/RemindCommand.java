package eu.rapport.followups;

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

/** Reminds somebody of what they ask to be reminded of. */
@Component
class RemindCommand implements Command {
    static final String NAME = "remind";

    private final RemindTalk talk;
    private final RemindChange change;

    RemindCommand(RemindTalk talk, RemindChange change) {
        this.talk = talk;
        this.change = change;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<Intent> intents() {
        return Set.of(Intent.SET_REMINDER);
    }

    @Override
    public Reply handle(Turn turn, String rest) {
        return rest.isBlank() ? talk.askWhat(turn) : talk.wished(turn, rest);
    }

    @Override
    public Reply answered(Turn turn, Dialogue dialogue, String text) {
        return switch (dialogue.step()) {
            case "what" -> talk.what(turn, dialogue, text);
            case "when" -> talk.when(turn, dialogue, text);
            case "newwhat" -> change.what(turn, dialogue, text);
            case "newwhen" -> change.when(turn, dialogue, text);
            default -> Reply.say("conversation.stale");
        };
    }

    @Override
    public boolean expects(Turn turn, Dialogue dialogue, Reading reading) {
        return !dialogue.step().endsWith("when") || !Standalone.is(reading);
    }

    @Override
    public Reply pressed(Turn turn, Press press) {
        return switch (press.action()) {
            case "at" -> talk.chosen(turn, press);
            case "change" -> change.ask(turn, press.id(0));
            case "newwhat" -> change.askWhat(turn, press.id(0));
            case "newwhen" -> change.askWhen(turn, press.id(0));
            case "newat" -> change.chosen(turn, press);
            default -> Reply.say("conversation.stale");
        };
    }

    @Override
    public Optional<Reply> edited(Turn turn, String text) {
        return change.edited(turn, text.replaceFirst("^/" + NAME + "\\S*\\s*", ""));
    }
}
