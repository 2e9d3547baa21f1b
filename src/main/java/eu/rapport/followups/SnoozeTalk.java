package eu.rapport.followups;

import eu.rapport.conversation.Button;
import eu.rapport.conversation.Deeds;
import eu.rapport.conversation.Dialogue;
import eu.rapport.conversation.Dialogues;
import eu.rapport.conversation.Press;
import eu.rapport.conversation.Reply;
import eu.rapport.conversation.Turn;
import java.time.Duration;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Asks until when to put a follow-up off, and does so. */
@Component
class SnoozeTalk {
    static final Duration HOUR = Duration.ofHours(1);

    private final Snoozes snoozes;
    private final Dialogues dialogues;
    private final Deeds deeds;

    SnoozeTalk(Snoozes snoozes, Dialogues dialogues, Deeds deeds) {
        this.snoozes = snoozes;
        this.dialogues = dialogues;
        this.deeds = deeds;
    }

    /** Asks; where it is put off already, says until when, and offers to ask. */
    Reply ask(Turn turn, FollowUp followUp) {
        return snoozes.snoozeOf(followUp)
                .map(each -> Reply.say("todo.snooze.waiting", Wording.line(followUp), Wording.when(each, turn.person()))
                        .row(Button.of("todo.snooze.other", TodoCommand.NAME, "resnooze", followUp.id())))
                .orElseGet(() -> askAnew(followUp));
    }

    Reply askAnew(FollowUp followUp) {
        long last = snoozes.lastOf(followUp);
        return Reply.say("todo.snooze.ask", Wording.line(followUp))
                .row(choice("hour", followUp, last), choice("tomorrow", followUp, last))
                .row(choice("week", followUp, last), choice("date", followUp, last));
    }

    private static Button choice(String until, FollowUp followUp, long last) {
        return Button.of("todo.snooze." + until, TodoCommand.NAME, "until", followUp.id(), until, last);
    }

    /** A button of {@link #ask}, or a moment that was offered for words with several meanings. */
    Reply chosen(Turn turn, FollowUp followUp, Press press) {
        if (press.id(2) != snoozes.lastOf(followUp)) {
            return changedSince(turn, followUp);
        }
        return switch (press.argument(1)) {
            case "hour" ->
                snooze(turn, followUp, Due.exactly(turn.local().plus(HOUR))).inPlace();
            case "tomorrow" -> onDay(turn, followUp, 1);
            case "week" -> onDay(turn, followUp, 7);
            case "date" -> askDate(turn, followUp);
            default ->
                Moments.pressed(turn, press, 3)
                        .filter(due -> Moments.isPossible(turn, due))
                        .map(due -> snooze(turn, followUp, due).inPlace())
                        .orElse(Reply.say("conversation.stale"));
        };
    }

    private Reply changedSince(Turn turn, FollowUp followUp) {
        return snoozes.pendingOf(followUp)
                .map(each ->
                        Reply.say("todo.snooze.already", Wording.line(followUp), Wording.when(each, turn.person())))
                .orElseGet(() -> askAnew(followUp));
    }

    private Reply onDay(Turn turn, FollowUp followUp, int days) {
        return snooze(turn, followUp, Due.of(turn.person(), turn.today().plusDays(days), null))
                .inPlace();
    }

    private Reply askDate(Turn turn, FollowUp followUp) {
        dialogues.open(
                turn.person(),
                new Dialogue(TodoCommand.NAME, "date", Map.of("followup", String.valueOf(followUp.id()))));
        return Reply.say("todo.snooze.date.ask", Wording.line(followUp)).row(Button.cancel());
    }

    /** A date that was typed. */
    Reply typed(Turn turn, FollowUp followUp, String text) {
        Moments.Moment moment = Moments.read(turn, text);
        if (moment instanceof Moments.Clear clear) {
            dialogues.close(turn.person());
            return snooze(turn, followUp, clear.due());
        }
        return UntilWhen.again(
                moment,
                due -> Moments.button(due, TodoCommand.NAME, "until", followUp.id(), "at", snoozes.lastOf(followUp)));
    }

    private Reply snooze(Turn turn, FollowUp followUp, Due due) {
        dialogues.of(turn.person(), TodoCommand.NAME).ifPresent(each -> dialogues.close(turn.person()));
        Delivery snooze = snoozes.snooze(followUp, due);
        return Reply.say("todo.snooze.done", Wording.line(followUp), Wording.when(snooze, turn.person()))
                .row(Deeds.undoButton(deeds.note(turn.person(), FollowUpReversals.SNOOZE, snooze.id())));
    }
}
