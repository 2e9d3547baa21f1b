package eu.rapport.followups;

import eu.rapport.conversation.Button;
import eu.rapport.conversation.Deeds;
import eu.rapport.conversation.Namesakes;
import eu.rapport.conversation.Reply;
import eu.rapport.conversation.Turn;
import eu.rapport.people.People;
import eu.rapport.people.Person;
import eu.rapport.texts.Text;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Asks to whom to pass a follow-up on, passes it on, and takes it back. */
@Component
class ReassignTalk {
    private static final int MOST = 40;

    private final Handovers handovers;
    private final HandoverNews news;
    private final People people;
    private final Deeds deeds;

    ReassignTalk(Handovers handovers, HandoverNews news, People people, Deeds deeds) {
        this.handovers = handovers;
        this.news = news;
        this.people = people;
        this.deeds = deeds;
    }

    Reply ask(Turn turn, FollowUp followUp) {
        List<Person> candidates = handovers.candidates(followUp, turn.person());
        Namesakes called = Namesakes.among(candidates);
        List<Button> choices = candidates.stream()
                .limit(MOST)
                .map(each -> Button.of(
                        Text.of("todo.person", called.of(each), each.role()),
                        TodoCommand.NAME,
                        "give",
                        followUp.id(),
                        each.id()))
                .toList();
        return choices.isEmpty()
                ? Reply.say("todo.reassign.nobody", Wording.line(followUp)).row(Cards.buttons(followUp))
                : Reply.say("todo.reassign.ask", Wording.line(followUp)).column(choices);
    }

    Reply chosen(Turn turn, FollowUp followUp, long toId) {
        Optional<Handover> passed = handovers.pass(followUp, turn.person(), toId);
        if (passed.isEmpty()) {
            return Reply.say("todo.reassign.no", Wording.line(followUp));
        }
        Person to = people.get(toId);
        Text later = news.passedOn(passed.get(), followUp, turn.person(), to);
        return Reply.say(Text.lines(Text.of("todo.reassign.done", to.name(), Wording.line(followUp)), later))
                .row(Deeds.undoButton(deeds.note(
                        turn.person(), FollowUpReversals.HANDOVER, passed.get().id())))
                .inPlace();
    }

    /** Who was given something does not take it. */
    Reply giveBack(Turn turn, long handoverId) {
        Optional<Handover> given = handovers
                .find(handoverId)
                .filter(each -> each.toId() == turn.person().id());
        return given.flatMap(handovers::giveBack)
                .map(back -> {
                    Person from = people.get(back.ownerId());
                    Text later = news.givenBack(given.orElseThrow(), back, turn.person(), from);
                    return Reply.say(Text.lines(Text.of("todo.giveback.done", from.name(), Wording.line(back)), later))
                            .inPlace();
                })
                .orElse(Reply.say("conversation.stale"));
    }

    /** Who passed it on takes it back. */
    Reply undo(Turn turn, long handoverId) {
        Optional<Handover> given = handovers.find(handoverId);
        return given.flatMap(handovers::giveBack)
                .map(back -> {
                    Person to = people.get(given.orElseThrow().toId());
                    news.takenBack(given.orElseThrow(), back, turn.person(), to);
                    return Reply.say("todo.reassign.undone", Wording.line(back))
                            .row(Cards.buttons(back))
                            .inPlace();
                })
                .orElse(Reply.say("todo.undo.toolate"));
    }
}
