package eu.rapport.conversation;

import eu.rapport.reading.Intent;
import eu.rapport.texts.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Offers the several things of one message, one tap each, and to take it as one after all. */
@Component
class Offers {
    private static final int BRIEF = 40;

    private final Several several;
    private final Asides asides;

    Offers(Several several, Asides asides) {
        this.several = several;
        this.asides = asides;
    }

    Optional<Reply> of(Turn turn, String text) {
        List<Several.Thing> things = several.of(turn, text);
        return things.size() < 2 ? Optional.empty() : Optional.of(offer(turn, text, things));
    }

    private Reply offer(Turn turn, String text, List<Several.Thing> things) {
        List<Button> buttons = new ArrayList<>();
        for (Several.Thing thing : things) {
            Text label = Text.of(label(thing), brief(thing.words()));
            buttons.add(button(turn, label, AsideCommand.ONE, thing.words()));
        }
        boolean log = things.stream().anyMatch(each -> each.intent() == Intent.LOG_MEETING);
        buttons.add(button(turn, Text.of("aside.one"), log ? AsideCommand.LOG : AsideCommand.ONE, text));
        return Reply.say("aside.several", things.size()).column(buttons);
    }

    private Button button(Turn turn, Text label, String action, String words) {
        long aside = asides.put(turn, words).id();
        return Button.of(label, AsideCommand.NAME, action, aside);
    }

    private static String label(Several.Thing thing) {
        return thing.isAsked()
                ? "aside.take.question"
                : switch (thing.intent()) {
                    case LOG_MEETING, SET_REMINDER, RECORD_PROMISE, RAISE_CONCERN ->
                        "aside.take." + thing.intent().name().toLowerCase(Locale.ROOT);
                    default -> "aside.take.other";
                };
    }

    private static Text brief(String words) {
        return Text.raw(
                words.codePointCount(0, words.length()) <= BRIEF
                        ? words
                        : words.substring(0, words.offsetByCodePoints(0, BRIEF)) + "…");
    }
}
