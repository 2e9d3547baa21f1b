package eu.rapport.followups;

import eu.rapport.conversation.Button;
import eu.rapport.conversation.Press;
import eu.rapport.conversation.Reply;
import eu.rapport.conversation.Turn;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads until when somebody puts something off, for every feature that asks it. */
public final class UntilWhen {
    private UntilWhen() {}

    /** What was typed amounts to this. */
    public sealed interface Answer {}

    /** A day, perhaps with a time. */
    public record At(LocalDate day, @Nullable LocalTime time) implements Answer {}

    /** No moment that can be, or several: what to ask. */
    public record Again(Reply question) implements Answer {}

    /**
     * Reads what was typed.
     *
     * @param arguments of the buttons that offer moments, before the moment itself
     */
    public static Answer typed(Turn turn, String text, String command, String action, Object... arguments) {
        Moments.Moment moment = Moments.read(turn, text);
        return moment instanceof Moments.Clear clear
                ? new At(clear.due().day(), clear.due().time())
                : new Again(again(moment, due -> Moments.button(due, command, action, arguments)));
    }

    /** The moment on a button of {@link #typed}; empty where it is none, or has passed since. */
    public static Optional<At> pressed(Turn turn, Press press, int from) {
        return Moments.pressed(turn, press, from)
                .filter(due -> Moments.isPossible(turn, due))
                .map(due -> new At(due.day(), due.time()));
    }

    /** What to ask where a moment is not clear. */
    static Reply again(Moments.Moment moment, Function<Due, Button> button) {
        Reply question = switch (moment) {
            case Moments.Choice choice ->
                Reply.say(choice.question())
                        .column(choice.options().stream().map(button).toList());
            case Moments.Impossible impossible -> Reply.say(impossible.why().key(), impossible.words());
            default -> Reply.say("remind.notime");
        };
        return question.row(Button.cancel());
    }
}
