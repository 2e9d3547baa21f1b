package eu.rapport.conversation;

import eu.rapport.reading.Reading;
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
    private final Dialogues dialogues;
    private final SecondThoughts secondThoughts;

    Unsure(Asides asides, Dialogues dialogues, SecondThoughts secondThoughts) {
        this.asides = asides;
        this.dialogues = dialogues;
        this.secondThoughts = secondThoughts;
    }

    /** @param settling the command that is meant where a second look at the words settles it */
    Reply ask(Turn turn, String words, List<Command> possible, Settling settling) {
        Asides.Aside aside = asides.put(turn, words);
        secondThoughts.afterwards(
                turn,
                words,
                better -> settling.of(better)
                        .map(command -> take(turn, aside, command, possible))
                        .orElse(Reply.nothing()));
        return Reply.say("meant.which").column(buttons(aside, possible)).under(key(aside));
    }

    /** Finds the command that a better reading means and this person may use. */
    interface Settling {
        Optional<Command> of(Reading better);
    }

    /** Takes the words for a command, unless their writer has decided or gone on; the other choices stay. */
    private Reply take(Turn turn, Asides.Aside asked, Command command, List<Command> possible) {
        if (dialogues.of(turn.person()).isPresent()
                || asides.take(turn.person(), asked.id()).isEmpty()) {
            return Reply.nothing();
        }
        Asides.Aside again = asides.put(turn, asked.words());
        List<Command> others =
                possible.stream().filter(each -> !each.equals(command)).toList();
        return Reply.reword(key(asked), Text.of("meant.taken", Text.of(command.name() + ".help")))
                .column(buttons(again, others))
                .and(command.handle(turn, asked.words()));
    }

    private static List<Button> buttons(Asides.Aside aside, List<Command> possible) {
        List<Button> buttons = new ArrayList<>(possible.stream()
                .map(each -> Button.of(Text.of(each.name() + ".help"), NAME, each.name(), aside.id()))
                .toList());
        buttons.add(Button.of("meant.none", NAME, NONE, aside.id()));
        return buttons;
    }

    private static String key(Asides.Aside aside) {
        return "meant:" + aside.id();
    }

    /** The words that were asked about, once; empty where it is too late. */
    Optional<Asides.Aside> settle(Turn turn, Press press) {
        return asides.take(turn.person(), press.id(0));
    }
}
