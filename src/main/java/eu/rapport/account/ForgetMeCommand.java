package eu.rapport.account;

import eu.rapport.conversation.Button;
import eu.rapport.conversation.Command;
import eu.rapport.conversation.Press;
import eu.rapport.conversation.Reply;
import eu.rapport.conversation.Turn;
import org.springframework.stereotype.Component;

/** Takes a person out, once they have confirmed it. */
@Component
class ForgetMeCommand implements Command {
    private static final String NAME = "forgetme";

    private final ForgetPerson forgetPerson;

    ForgetMeCommand(ForgetPerson forgetPerson) {
        this.forgetPerson = forgetPerson;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Reply handle(Turn turn, String rest) {
        return Reply.say("forgetme.ask")
                .row(Button.of("forgetme.yes", NAME, "yes"), Button.of("forgetme.no", NAME, "no"));
    }

    @Override
    public Reply pressed(Turn turn, Press press) {
        if (!press.action().equals("yes")) {
            return Reply.say("forgetme.stayed").inPlace();
        }
        forgetPerson.forget(turn.person());
        return Reply.say("forgetme.done");
    }
}
