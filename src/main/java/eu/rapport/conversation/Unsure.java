package eu.rapport.conversation;

import eu.rapport.texts.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Asks, where words may mean one thing or another, which it is: up to three buttons, and one for none of them. */
@Component
class Unsure {
    /** The first part of its buttons' data; no command has this name. */
    static final String NAME = "meant";

    private static final String NONE = "none";

    private final Asides asides;

    Unsure(Asides asides) {
        this.asides = asides;
    }

    Reply ask(Turn turn, String words, List<Command> possible) {
        long aside = asides.put(turn, words).id();
        List<Button> buttons = new ArrayList<>(possible.stream()
                .map(each -> Button.of(Text.of(each.name() + ".help"), NAME, each.name(), aside))
                .toList());
        buttons.add(Button.of("meant.none", NAME, NONE, aside));
        return Reply.say("meant.which").column(buttons);
    }

    /** The words that were asked about, once; empty where it is too late. */
    Optional<Asides.Aside> settle(Turn turn, Press press) {
        return asides.take(turn.person(), press.id(0));
    }
}
