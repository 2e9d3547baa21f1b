package eu.rapport.followups;

import eu.rapport.conversation.Command;
import eu.rapport.conversation.Deeds;
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

/** Lists what somebody has to do, and hears done, snooze and reassign wherever they are offered. */
@Component
class TodoCommand implements Command {
    static final String NAME = "todo";

    private final FollowUps followUps;
    private final Access access;
    private final TodoList list;
    private final SnoozeTalk snooze;
    private final ReassignTalk reassign;
    private final Deeds deeds;

    TodoCommand(
            FollowUps followUps, Access access, TodoList list, SnoozeTalk snooze, ReassignTalk reassign, Deeds deeds) {
        this.followUps = followUps;
        this.access = access;
        this.list = list;
        this.snooze = snooze;
        this.reassign = reassign;
        this.deeds = deeds;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<Intent> intents() {
        return Set.of(Intent.QUERY_FOLLOWUPS);
    }

    @Override
    public Reply handle(Turn turn, String rest) {
        return list.page(turn, 0);
    }

    @Override
    public Reply answered(Turn turn, Dialogue dialogue, String text) {
        return held(turn, dialogue.id("followup"))
                .map(each -> each.isOpen() ? snooze.typed(turn, each, text) : closed(each))
                .orElse(Reply.say("conversation.stale"));
    }

    @Override
    public boolean expects(Turn turn, Dialogue dialogue, Reading reading) {
        return !Standalone.is(reading);
    }

    @Override
    public Reply pressed(Turn turn, Press press) {
        return switch (press.action()) {
            case "page" -> list.page(turn, (int) press.id(0)).inPlace();
            case "list" -> list.page(turn, 0);
            case "back" -> reassign.giveBack(turn, press.id(0));
            default ->
                held(turn, press.id(0))
                        .map(each -> each.isOpen() ? pressed(turn, press, each) : closed(each))
                        .orElse(Reply.say("conversation.stale"));
        };
    }

    private Reply pressed(Turn turn, Press press, FollowUp followUp) {
        return switch (press.action()) {
            case "done" -> done(turn, followUp, press.argument(1));
            case "snooze" -> placed(snooze.ask(turn, followUp), press.argument(1));
            case "resnooze" -> snooze.askAnew(followUp).inPlace();
            case "until" -> snooze.chosen(turn, followUp, press);
            case "reassign" -> placed(reassign.ask(turn, followUp), press.argument(1));
            case "give" -> reassign.chosen(turn, followUp, press.id(1));
            default -> Reply.say("conversation.stale");
        };
    }

    private Optional<FollowUp> held(Turn turn, long id) {
        return followUps.claim(id).filter(each -> access.mayAct(turn.person(), each));
    }

    private Reply done(Turn turn, FollowUp followUp, String place) {
        FollowUp done = followUps.done(followUp);
        Reply said = Reply.say("todo.done", Wording.line(done))
                .row(Deeds.undoButton(deeds.note(turn.person(), FollowUpReversals.DONE, done.id())));
        return place.matches("\\d{1,3}")
                ? list.page(turn, Integer.parseInt(place)).inPlace().and(said)
                : placed(said, place);
    }

    /** Under a single reminder the answer takes its place; under a list it stands by itself. */
    private static Reply placed(Reply reply, String place) {
        return place.isEmpty() ? reply.inPlace() : reply;
    }

    private static Reply closed(FollowUp followUp) {
        return Reply.say(
                followUp.state() == FollowUp.State.DONE ? "todo.done.already" : "todo.dropped.already",
                Wording.line(followUp));
    }
}
