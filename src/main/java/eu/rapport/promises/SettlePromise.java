package eu.rapport.promises;

import eu.rapport.conversation.Button;
import eu.rapport.conversation.Deeds;
import eu.rapport.conversation.Dialogue;
import eu.rapport.conversation.Dialogues;
import eu.rapport.conversation.Press;
import eu.rapport.conversation.Reply;
import eu.rapport.conversation.Turn;
import eu.rapport.shared.Role;
import eu.rapport.shared.Side;
import eu.rapport.texts.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Hears from the receiver whether a promise was kept, and from its giver that it is done. */
@Component
class SettlePromise {
    static final String WHY = "why";
    static final String DONE = "promise-done";

    private static final Set<PromiseState> ANSWERS =
            EnumSet.of(PromiseState.KEPT, PromiseState.PARTLY, PromiseState.NOT_KEPT, PromiseState.TOO_EARLY);

    private final Promises promises;
    private final Speakers speakers;
    private final PromiseQuestions questions;
    private final Dialogues dialogues;
    private final SnoozePromise snooze;
    private final PassPromiseOn passOn;
    private final TakeAnswerBack back;
    private final Deeds deeds;

    SettlePromise(
            Promises promises,
            Speakers speakers,
            PromiseQuestions questions,
            Dialogues dialogues,
            SnoozePromise snooze,
            PassPromiseOn passOn,
            TakeAnswerBack back,
            Deeds deeds) {
        this.promises = promises;
        this.speakers = speakers;
        this.questions = questions;
        this.dialogues = dialogues;
        this.snooze = snooze;
        this.passOn = passOn;
        this.back = back;
        this.deeds = deeds;
    }

    /** Asks the receiver who wants to answer before being asked. */
    Reply ask(Turn turn, Press press) {
        return toReceiver(turn, press)
                .map(promise ->
                        promise.isOpen() ? questions.question(promise, turn.person()) : Reply.say("promises.answered"))
                .orElse(Reply.say("promises.gone"));
    }

    /** The receiver answers. */
    Reply judge(Turn turn, Press press) {
        Optional<Promise> asked = toReceiver(turn, press);
        Optional<PromiseState> answer = ANSWERS.stream()
                .filter(each -> each.name().equals(press.argument(1)))
                .findFirst();
        if (asked.isEmpty() || answer.isEmpty()) {
            return Reply.say("promises.gone");
        }
        if (press.id(2) != rounds(asked.get()) || !promises.judge(asked.get().id(), answer.get(), turn.person())) {
            return Reply.say("promises.answered").inPlace();
        }
        Promise judged = promises.find(asked.get().id()).orElseThrow();
        questions.tellGiver(judged, answered("promises.told.", judged), TakeAnswerBack.told(judged));
        Reply thanks = answer.get() == PromiseState.NOT_KEPT ? askWhy(turn, judged) : thank(judged);
        return thanks.row(back.button(turn.person(), judged));
    }

    private static Reply thank(Promise judged) {
        return Reply.say(Text.lines(Text.of("promises.quoted", judged.words()), answered("promises.thanks.", judged)))
                .inPlace();
    }

    /** Words on an answer; those on "too early" name the day on which it is asked again. */
    private static Text answered(String key, Promise judged) {
        LocalDate again = judged.askOn();
        return again == null ? Text.of(key + word(judged.state())) : Text.of(key + word(judged.state()), again);
    }

    /** Asks for a line, unless the receiver is in the middle of something else. */
    private Reply askWhy(Turn turn, Promise promise) {
        if (dialogues.of(turn.person()).isPresent()) {
            return Reply.say("promises.thanks.noted", promise.words()).inPlace();
        }
        Dialogue why = dialogues.open(turn.person(), PromiseCommand.NAME, WHY);
        dialogues.open(turn.person(), why.knowing("id", promise.id()));
        return thank(promise).row(Button.of("promises.skip", PromiseCommand.NAME, "silent"));
    }

    /** The receiver's one line on what went wrong. */
    Reply why(Turn turn, Dialogue dialogue, String text) {
        dialogues.close(turn.person());
        promises.explain(dialogue.id("id"), text);
        promises.find(dialogue.id("id"))
                .ifPresent(each -> questions.tellGiver(
                        each,
                        Text.of("promises.told.why", text.strip()),
                        "promise-why:%d:%d".formatted(each.id(), turn.messageId())));
        return Reply.say("promises.thanks.why");
    }

    /** The receiver says no more. */
    Reply silent(Turn turn) {
        dialogues
                .of(turn.person(), PromiseCommand.NAME)
                .filter(each -> each.step().equals(WHY))
                .ifPresent(each -> dialogues.close(turn.person()));
        return Reply.say("promises.thanks").inPlace();
    }

    /** The giver's side says that it is done: the receiver has the last word. */
    Reply done(Turn turn, Press press) {
        Optional<Promise> given = find(press, each -> speakers.keeps(turn.person(), each));
        if (given.isEmpty()) {
            return Reply.say("promises.gone");
        }
        Promise promise = given.get();
        if (!promises.done(promise.id(), turn.person())) {
            return Reply.say("promises.donebefore");
        }
        snooze.over(promise.id());
        String side = promise.receiver().name().toLowerCase(Locale.ROOT);
        return Reply.say("promises.done." + side, promise.words())
                .row(Deeds.undoButton(deeds.note(turn.person(), DONE, promise.id())));
    }

    /** The giver's side wants to be reminded another time, or lets a colleague keep it. */
    Reply another(Turn turn, Press press) {
        Optional<Promise> given =
                find(press, each -> speakers.keeps(turn.person(), each)).filter(Promise::isOpen);
        return given.map(promise -> another(turn, promise, press)).orElse(Reply.say("promises.gone"));
    }

    private Reply another(Turn turn, Promise promise, Press press) {
        boolean ours = turn.person().role() != Role.REPRESENTATIVE && promise.by() == Side.AUTHORITY;
        return switch (press.action()) {
            case "snooze" -> SnoozePromise.ask(promise);
            case "remind" -> snooze.until(turn, promise, press);
            case "reassign" -> ours ? passOn.ask(turn, promise) : Reply.say("promises.gone");
            default -> ours ? passOn.give(turn, promise, press.id(1)) : Reply.say("promises.gone");
        };
    }

    /** The giver's side typed until when to put the reminder off. */
    Reply until(Turn turn, Dialogue dialogue, String text) {
        return promises.find(dialogue.id("id"))
                .filter(each -> speakers.keeps(turn.person(), each) && each.isOpen())
                .map(promise -> snooze.typed(turn, promise, text))
                .orElseGet(() -> {
                    dialogues.close(turn.person());
                    return Reply.say("promises.gone");
                });
    }

    private Optional<Promise> toReceiver(Turn turn, Press press) {
        return find(press, each -> speakers.speaks(turn.person(), each.communityId(), each.receiver()));
    }

    private Optional<Promise> find(Press press, Predicate<Promise> mayAct) {
        return promises.find(press.id(0)).filter(mayAct);
    }

    /** Tells one asking from the next: the moment of the answer before it. */
    private static long rounds(Promise promise) {
        Instant judged = promise.judgedAt();
        return judged == null ? 0 : judged.getEpochSecond();
    }

    private static String word(PromiseState state) {
        return state.name().toLowerCase(Locale.ROOT);
    }
}
