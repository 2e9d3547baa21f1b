package eu.rapport.followups;

import eu.rapport.conversation.Button;
import eu.rapport.conversation.Deeds;
import eu.rapport.conversation.Dialogue;
import eu.rapport.conversation.Dialogues;
import eu.rapport.conversation.Press;
import eu.rapport.conversation.Reply;
import eu.rapport.conversation.Turn;
import eu.rapport.texts.Text;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Hears what somebody wants to be reminded of and when, asks for what is missing, and plans it. */
@Component
class RemindTalk {
    static final int LONGEST = 1000;

    private final Wish.Ear ear;
    private final FollowUps followUps;
    private final Dialogues dialogues;
    private final Deeds deeds;

    RemindTalk(Wish.Ear ear, FollowUps followUps, Dialogues dialogues, Deeds deeds) {
        this.ear = ear;
        this.followUps = followUps;
        this.dialogues = dialogues;
        this.deeds = deeds;
    }

    Reply askWhat(Turn turn) {
        dialogues.open(turn.person(), RemindCommand.NAME, "what");
        return Reply.say("remind.ask.what").row(Button.cancel());
    }

    /** A whole wish in one message; that message can be corrected later. */
    Reply wished(Turn turn, String words) {
        return next(turn, ear.hear(turn, words), turn.messageId());
    }

    private Reply next(Turn turn, Wish wish, long messageId) {
        if (wish.what().length() > LONGEST) {
            return Reply.say("remind.toolong", LONGEST);
        }
        if (wish.what().isBlank()) {
            return askWhatFor(turn, wish);
        }
        return wish.moment() instanceof Moments.Clear clear
                ? save(turn, wish, clear.due(), messageId)
                : askWhen(turn, wish);
    }

    private Reply askWhatFor(Turn turn, Wish wish) {
        Dialogue dialogue = new Dialogue(RemindCommand.NAME, "what", Map.of());
        if (wish.moment() instanceof Moments.Clear clear) {
            dialogue = dialogue.knowing("day", clear.due().day())
                    .knowing("time", orNone(clear.due().time()));
        }
        dialogues.open(turn.person(), dialogue);
        return Reply.say("remind.ask.what").row(Button.cancel());
    }

    private Reply askWhen(Turn turn, Wish wish) {
        Dialogue dialogue = new Dialogue(RemindCommand.NAME, "when", Map.of())
                .knowing("what", wish.what())
                .knowing("community", orNone(wish.communityId()));
        dialogues.open(turn.person(), dialogue);
        return question(turn, wish.moment(), Text.lines(Text.of("remind.ask.when", wish.what()), once(wish)), "at");
    }

    /** Asks for a moment: among the readings of unclear words, or else among usual ones. */
    static Reply question(Turn turn, Moments.Moment moment, Text plain, String action, Object... arguments) {
        List<Due> options = moment instanceof Moments.Choice choice ? choice.options() : usual(turn);
        Text question = switch (moment) {
            case Moments.Choice choice -> choice.question();
            case Moments.Impossible not -> Text.lines(Text.of(not.why().key(), not.words()), plain);
            case Moments.NoTime ignored -> plain;
            case Moments.Clear ignored -> plain;
        };
        return Reply.say(question)
                .column(options.stream()
                        .map(due -> Moments.button(due, RemindCommand.NAME, action, arguments))
                        .toList())
                .row(Button.cancel());
    }

    private static List<Due> usual(Turn turn) {
        return Stream.of(1, 2, 7)
                .map(days -> Due.of(turn.person(), turn.today().plusDays(days), null))
                .toList();
    }

    Reply what(Turn turn, Dialogue dialogue, String text) {
        if (dialogue.get("day").isEmpty()) {
            return next(turn, ear.hear(turn, text), 0);
        }
        Due due = Due.of(
                turn.person(),
                LocalDate.parse(dialogue.get("day")),
                dialogue.get("time").isEmpty() ? null : LocalTime.parse(dialogue.get("time")));
        return next(turn, new Wish(text, new Moments.Clear(due), null, false), 0);
    }

    Reply when(Turn turn, Dialogue dialogue, String text) {
        return switch (Moments.read(turn, text)) {
            case Moments.Clear clear -> save(turn, wish(dialogue), clear.due(), 0);
            case Moments.NoTime ignored -> Reply.say("remind.notime").row(Button.cancel());
            case Moments.Moment other -> question(turn, other, Text.of("remind.ask.when", dialogue.get("what")), "at");
        };
    }

    Reply chosen(Turn turn, Press press) {
        return dialogues
                .of(turn.person(), RemindCommand.NAME)
                .filter(each -> each.step().equals("when"))
                .flatMap(dialogue -> Moments.pressed(turn, press, 0)
                        .filter(due -> Moments.isPossible(turn, due))
                        .map(due -> save(turn, wish(dialogue), due, 0).inPlace()))
                .orElse(Reply.say("conversation.stale"));
    }

    private static Wish wish(Dialogue dialogue) {
        long community = dialogue.get("community").isEmpty() ? -1 : dialogue.id("community");
        return new Wish(dialogue.get("what"), new Moments.NoTime(), community < 0 ? null : community, false);
    }

    private Reply save(Turn turn, Wish wish, Due due, long messageId) {
        dialogues.of(turn.person(), RemindCommand.NAME).ifPresent(each -> dialogues.close(turn.person()));
        FollowUp planned = followUps.plan(
                new NewFollowUp(
                        turn.person().id(),
                        wish.communityId(),
                        due.day(),
                        due.time(),
                        wish.what(),
                        new Origin(Origin.REMIND.kind(), messageId)),
                due);
        return shown(turn, "remind.saved", planned, once(wish))
                .row(
                        Deeds.undoButton(deeds.note(turn.person(), FollowUpReversals.PLAN, planned.id())),
                        changeButton(planned));
    }

    /** Only single reminders are kept: somebody who asked for a series is told so and gets the first. */
    private static Text once(Wish wish) {
        return wish.repeated() ? Text.of("remind.once") : Text.none();
    }

    /** What is planned, with weekday, date, time and zone. */
    static Reply shown(Turn turn, String key, FollowUp planned, Text more) {
        Text moved = turn.person().at(planned.dueAt()).toLocalDate().equals(planned.day())
                ? Text.none()
                : Text.of("remind.moved", planned.day());
        return Reply.say(
                Text.lines(Text.of(key, planned.dueAt(), turn.person().zoneId(), planned.what()), moved, more));
    }

    static Button changeButton(FollowUp planned) {
        return Button.of("remind.change", RemindCommand.NAME, "change", planned.id());
    }

    private static Object orNone(@Nullable Object value) {
        return value == null ? "" : value;
    }
}
