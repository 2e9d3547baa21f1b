package eu.rapport.followups;

import eu.rapport.conversation.Reply;
import eu.rapport.conversation.Reversal;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What can be taken back: a reminder, a done, a snooze, a handover. */
@Configuration(proxyBeanMethods = false)
class FollowUpReversals {
    static final String PLAN = "followups.plan";
    static final String DONE = "followups.done";
    static final String SNOOZE = "followups.snooze";
    static final String HANDOVER = "followups.handover";

    @Bean
    Reversal undoPlan(FollowUps followUps) {
        return Reversal.of(
                PLAN,
                (turn, id) -> followUps
                        .claim(id)
                        .filter(FollowUp::isOpen)
                        .map(followUps::drop)
                        .map(each ->
                                Reply.say("remind.undone", Wording.line(each)).inPlace())
                        .orElse(tooLate()));
    }

    @Bean
    Reversal undoDone(FollowUps followUps, Access access) {
        return Reversal.of(
                DONE,
                (turn, id) -> followUps
                        .claim(id)
                        .filter(each -> each.state() == FollowUp.State.DONE && access.mayAct(turn.person(), each))
                        .map(followUps::reopen)
                        .map(each -> open("todo.done.undone", each))
                        .orElse(tooLate()));
    }

    @Bean
    Reversal undoSnooze(Snoozes snoozes) {
        return Reversal.of(
                SNOOZE,
                (turn, id) -> snoozes.takeBack(id)
                        .map(each -> open("todo.snooze.undone", each))
                        .orElse(tooLate()));
    }

    @Bean
    Reversal undoHandover(ReassignTalk reassign) {
        return Reversal.of(HANDOVER, reassign::undo);
    }

    private static Reply open(String key, FollowUp followUp) {
        return Reply.say(key, Wording.line(followUp))
                .row(Cards.buttons(followUp))
                .inPlace();
    }

    private static Reply tooLate() {
        return Reply.say("todo.undo.toolate");
    }
}
