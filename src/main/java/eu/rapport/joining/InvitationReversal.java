package eu.rapport.joining;

import eu.rapport.conversation.Reply;
import eu.rapport.conversation.Reversal;
import eu.rapport.conversation.Turn;
import eu.rapport.people.Invitations;
import eu.rapport.people.People;
import eu.rapport.people.Person;
import eu.rapport.people.Standing;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Takes back an invitation that nobody has opened yet. */
@Component
class InvitationReversal implements Reversal {
    private final People people;
    private final Invitations invitations;

    InvitationReversal(People people, Invitations invitations) {
        this.people = people;
        this.invitations = invitations;
    }

    @Override
    public String kind() {
        return WriteInvitation.DEED;
    }

    @Override
    public Reply undo(Turn turn, long subject) {
        Optional<Person> invited = people.find(subject).filter(each -> each.standing() == Standing.INVITED);
        if (invited.isEmpty()) {
            return Reply.say(
                    "invite.joinedalready",
                    people.find(subject).map(Person::name).orElse("–"));
        }
        invitations.withdraw(subject);
        people.uninvite(invited.get());
        return Reply.say("invite.withdrawn", invited.get().name());
    }
}
