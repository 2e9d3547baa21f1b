package eu.rapport.promises;

import eu.rapport.conversation.Button;
import eu.rapport.conversation.Deeds;
import eu.rapport.conversation.Dialogue;
import eu.rapport.conversation.Dialogues;
import eu.rapport.conversation.Press;
import eu.rapport.conversation.Reply;
import eu.rapport.conversation.Reversal;
import eu.rapport.conversation.Turn;
import eu.rapport.followups.FollowUps;
import eu.rapport.followups.NewFollowUp;
import eu.rapport.followups.Origin;
import eu.rapport.followups.UntilWhen;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Reminds somebody of a promise another time. The promise itself stays due when it was promised. */
@Component
class SnoozePromise implements Reversal {
    static final String UNTIL = "until";
    private static final String DEED = "promise-snooze";
    private static final int WEEK = 7;

    private final Promises promises;
    private final FollowUps followUps;
    private final Dialogues dialogues;
    private final Deeds deeds;

    SnoozePromise(Promises promises, FollowUps followUps, Dialogues dialogues, Deeds deeds) {
        this.promises = promises;
        this.followUps = followUps;
        this.dialogues = dialogues;
        this.deeds = deeds;
    }

    static Reply ask(Promise promise) {
        return Reply.say("promises.snooze.ask", promise.words())
                .row(choice("hour", promise), choice("tomorrow", promise))
                .row(choice("week", promise), choice("date", promise));
    }

    private static Button choice(String until, Promise promise) {
        return Button.of("todo.snooze." + until, PromiseCommand.NAME, "remind", promise.id(), until);
    }

    Reply until(Turn turn, Promise promise, Press press) {
        return switch (press.argument(1)) {
            case "hour" -> inAnHour(turn, promise);
            case "tomorrow" -> onDay(turn, promise, turn.today().plusDays(1));
            case "week" -> onDay(turn, promise, turn.today().plusDays(WEEK));
            case "date" -> askDate(turn, promise);
            case "at" ->
                UntilWhen.pressed(turn, press, 2)
                        .map(each -> at(turn, promise, each).inPlace())
                        .orElse(Reply.say("conversation.stale"));
            default -> Reply.say("conversation.stale");
        };
    }

    private Reply inAnHour(Turn turn, Promise promise) {
        ZonedDateTime then = turn.local().plusHours(1).truncatedTo(ChronoUnit.MINUTES);
        plan(turn, promise, then.toLocalDate(), then.toLocalTime());
        return done(turn, promise, then.toInstant()).inPlace();
    }

    private Reply askDate(Turn turn, Promise promise) {
        Dialogue asked = dialogues.open(turn.person(), PromiseCommand.NAME, UNTIL);
        dialogues.open(turn.person(), asked.knowing("id", promise.id()));
        return Reply.say("todo.snooze.date.ask", promise.words()).row(Button.cancel());
    }

    /** A date that was typed. */
    Reply typed(Turn turn, Promise promise, String text) {
        return switch (UntilWhen.typed(turn, text, PromiseCommand.NAME, "remind", promise.id(), "at")) {
            case UntilWhen.At moment -> at(turn, promise, moment);
            case UntilWhen.Again again -> again.question();
        };
    }

    private Reply at(Turn turn, Promise promise, UntilWhen.At moment) {
        dialogues.of(turn.person(), PromiseCommand.NAME).ifPresent(each -> dialogues.close(turn.person()));
        LocalTime time = moment.time();
        plan(turn, promise, moment.day(), time);
        Object when = time == null
                ? moment.day()
                : moment.day().atTime(time).atZone(turn.person().zone()).toInstant();
        return done(turn, promise, when);
    }

    private Reply onDay(Turn turn, Promise promise, LocalDate day) {
        plan(turn, promise, day, null);
        return done(turn, promise, day).inPlace();
    }

    /** One reminder of a promise; a later choice takes the place of an earlier one. */
    private void plan(Turn turn, Promise promise, LocalDate day, @Nullable LocalTime time) {
        followUps.dropFrom(originOf(promise.id()));
        followUps.plan(new NewFollowUp(
                turn.person().id(), promise.communityId(), day, time, promise.words(), originOf(promise.id())));
    }

    private Reply done(Turn turn, Promise promise, Object when) {
        return Reply.say("promises.snooze.done", promise.words(), when)
                .row(Deeds.undoButton(deeds.note(turn.person(), DEED, promise.id())));
    }

    /** Who has kept it needs no reminder any more. */
    void over(long promiseId) {
        followUps.dropFrom(originOf(promiseId));
    }

    @EventListener
    void on(PromiseDropped dropped) {
        over(dropped.promiseId());
    }

    private static Origin originOf(long promiseId) {
        return new Origin(PromiseCommand.NAME, promiseId);
    }

    @Override
    public String kind() {
        return DEED;
    }

    @Override
    public Reply undo(Turn turn, long subject) {
        over(subject);
        Optional<Promise> promise = promises.find(subject);
        return promise.map(each ->
                        Reply.say("promises.snooze.undone", each.words()).inPlace())
                .orElse(Reply.say("promises.undone.late"));
    }
}
