package eu.rapport.conversation;

import eu.rapport.reading.Intent;
import eu.rapport.reading.Reading;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Where words are waited for and others come that look like something new, asks which they are; nothing is lost. */
@Component
class Doubts {
    /** A word or two are an answer, whatever else they may be like. */
    private static final int BRIEF = 3;

    private final Town town;
    private final Asides asides;

    Doubts(Town town, Asides asides) {
        this.town = town;
        this.asides = asides;
    }

    /** The question, where the words look like no answer. */
    Optional<Reply> about(Turn turn, Dialogue open, Command command, String text) {
        if (isBrief(text)) {
            return Optional.empty();
        }
        Reading reading = town.read(turn, text);
        return command.expects(turn, open, reading) ? Optional.empty() : Optional.of(ask(turn, reading, text));
    }

    private static boolean isBrief(String text) {
        return !text.contains("?") && text.strip().split("\\s+").length <= BRIEF;
    }

    private Reply ask(Turn turn, Reading reading, String text) {
        Asides.Aside aside = asides.put(turn, text);
        return Reply.say("aside.which")
                .row(Button.of("aside.answer", AsideCommand.NAME, AsideCommand.ANSWER, aside.id()))
                .row(Asides.newButton(aside, reading.intent() == Intent.LOG_MEETING ? "aside.newlog" : "aside.new"));
    }
}
