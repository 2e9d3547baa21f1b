package eu.rapport.conversation;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** Hears words in which one command alone can be meant, so that no likeness to others is asked. */
@Component
class Outright {
    private final Commands commands;
    private final SetPhrases phrases;

    Outright(Commands commands, SetPhrases phrases) {
        this.commands = commands;
        this.phrases = phrases;
    }

    Optional<Reply> said(Turn turn, String text) {
        return commands.of(turn.person()).stream()
                .flatMap(command -> command.recognised(turn, text).or(() -> inPhrase(command, turn, text)).stream())
                .findFirst();
    }

    private Optional<Reply> inPhrase(Command command, Turn turn, String text) {
        String sentence = text.strip().replaceFirst("[?\\s]+$", "");
        return phrases.isOneOf(command.name() + ".phrases", sentence, turn.person())
                ? Optional.of(command.handle(turn, ""))
                : Optional.empty();
    }
}
