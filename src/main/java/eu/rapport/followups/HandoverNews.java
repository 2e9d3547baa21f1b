package eu.rapport.followups;

import eu.rapport.conversation.Button;
import eu.rapport.conversation.Messenger;
import eu.rapport.conversation.Reply;
import eu.rapport.people.Person;
import eu.rapport.texts.Text;
import org.springframework.stereotype.Component;

/** What the other of two colleagues hears when a follow-up goes from one to the other and back. */
@Component
class HandoverNews {
    private final HandoverTable handovers;
    private final Wording wording;
    private final Messenger messenger;

    HandoverNews(HandoverTable handovers, Wording wording, Messenger messenger) {
        this.handovers = handovers;
        this.wording = wording;
        this.messenger = messenger;
    }

    /** @return when they hear of it, where that is not at once */
    Text passedOn(Handover handover, FollowUp followUp, Person from, Person to) {
        Reply news = Reply.say(Text.lines(
                        Text.of("todo.reassigned", from.name(), followUp.what(), Wording.when(followUp)),
                        wording.origin(followUp, to)))
                .row(Cards.buttons(followUp))
                .row(Button.of("todo.giveback", TodoCommand.NAME, "back", handover.id()));
        return messenger.whenAwake(to, news, passedOn(handover));
    }

    /** @return when they hear of it, where that is not at once */
    Text givenBack(Handover handover, FollowUp followUp, Person by, Person from) {
        Reply news = Reply.say("todo.returned", by.name(), followUp.what()).row(Cards.buttons(followUp));
        return messenger.whenAwake(from, news, "handover:" + handover.id() + ":back");
    }

    /** Who has not heard yet that it was passed on to them hears nothing at all. */
    void takenBack(Handover handover, FollowUp followUp, Person by, Person to) {
        if (!messenger.unsay(passedOn(handover))) {
            messenger.whenAwake(
                    to,
                    Reply.say("todo.takenback", by.name(), Wording.line(followUp)),
                    "handover:" + handover.id() + ":undone");
        }
    }

    /** Whether its owner is still to hear that it was passed on to them, and with that when it is due. */
    boolean isToCome(FollowUp followUp) {
        return handovers
                .findFirstByFollowUpIdOrderByIdDesc(followUp.id())
                .filter(each -> messenger.isToSay(passedOn(each)))
                .isPresent();
    }

    private static String passedOn(Handover handover) {
        return "handover:" + handover.id() + ":passed";
    }
}
