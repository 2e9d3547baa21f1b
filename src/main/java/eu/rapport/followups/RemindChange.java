package eu.rapport.followups;

import eu.rapport.conversation.Button;
import eu.rapport.conversation.Dialogue;
import eu.rapport.conversation.Dialogues;
import eu.rapport.conversation.Press;
import eu.rapport.conversation.Reply;
import eu.rapport.conversation.Turn;
import eu.rapport.texts.Text;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Changes what was planned: by buttons, by words, or by a correction of the message that it came from. */
@Component
class RemindChange {
    private final FollowUps followUps;
    private final Wish.Ear ear;
    private final Dialogues dialogues;

    RemindChange(FollowUps followUps, Wish.Ear ear, Dialogues dialogues) {
        this.followUps = followUps;
        this.ear = ear;
        this.dialogues = dialogues;
    }

    Reply ask(Turn turn, long id) {
        return with(
                turn,
                id,
                each -> Reply.say("remind.change.ask", Wording.line(each))
                        .row(
                                Button.of("remind.change.when", RemindCommand.NAME, "newwhen", id),
                                Button.of("remind.change.what", RemindCommand.NAME, "newwhat", id)));
    }

    Reply askWhat(Turn turn, long id) {
        return with(turn, id, each -> {
            wait(turn, "newwhat", id);
            return Reply.say("remind.ask.newwhat", Wording.line(each)).row(Button.cancel());
        });
    }

    Reply askWhen(Turn turn, long id) {
        return with(turn, id, each -> {
            wait(turn, "newwhen", id);
            return RemindTalk.question(
                    turn, new Moments.NoTime(), Text.of("remind.ask.when", each.what()), "newat", id);
        });
    }

    private void wait(Turn turn, String step, long id) {
        dialogues.open(turn.person(), new Dialogue(RemindCommand.NAME, step, Map.of("followup", String.valueOf(id))));
    }

    Reply what(Turn turn, Dialogue dialogue, String text) {
        if (text.length() > RemindTalk.LONGEST) {
            return Reply.say("remind.toolong", RemindTalk.LONGEST).row(Button.cancel());
        }
        return with(turn, dialogue.id("followup"), each -> changed(turn, followUps.reword(each, text)));
    }

    Reply when(Turn turn, Dialogue dialogue, String text) {
        return with(turn, dialogue.id("followup"), each -> switch (Moments.read(turn, text)) {
            case Moments.Clear clear -> changed(turn, followUps.replan(each, clear.due()));
            case Moments.NoTime ignored -> Reply.say("remind.notime").row(Button.cancel());
            case Moments.Moment other ->
                RemindTalk.question(turn, other, Text.of("remind.ask.when", each.what()), "newat", each.id());
        });
    }

    Reply chosen(Turn turn, Press press) {
        return with(
                turn,
                press.id(0),
                each -> Moments.pressed(turn, press, 1)
                        .filter(due -> Moments.isPossible(turn, due))
                        .map(due -> changed(turn, followUps.replan(each, due)).inPlace())
                        .orElse(Reply.say("conversation.stale")));
    }

    /** A correction of the very message from which a reminder came. */
    Optional<Reply> edited(Turn turn, String text) {
        return followUps.openOf(turn.person().id()).stream()
                .filter(each -> each.origin().equals(new Origin(Origin.REMIND.kind(), turn.messageId())))
                .findFirst()
                .map(each -> corrected(turn, each, ear.hear(turn, text)));
    }

    private Reply corrected(Turn turn, FollowUp followUp, Wish wish) {
        if (!(wish.moment() instanceof Moments.Clear clear)
                || wish.what().isBlank()
                || wish.what().length() > RemindTalk.LONGEST) {
            return RemindTalk.shown(turn, "remind.edit.unclear", followUp, Text.none())
                    .row(RemindTalk.changeButton(followUp));
        }
        return changed(turn, followUps.replan(followUps.reword(followUp, wish.what()), clear.due()));
    }

    private Reply changed(Turn turn, FollowUp followUp) {
        dialogues.of(turn.person(), RemindCommand.NAME).ifPresent(each -> dialogues.close(turn.person()));
        return RemindTalk.shown(turn, "remind.changed", followUp, Text.none()).row(RemindTalk.changeButton(followUp));
    }

    private Reply with(Turn turn, long id, Function<FollowUp, Reply> change) {
        return followUps
                .claim(id)
                .filter(each -> each.ownerId() == turn.person().id() && each.isOpen())
                .map(change)
                .orElse(Reply.say("conversation.stale"));
    }
}
