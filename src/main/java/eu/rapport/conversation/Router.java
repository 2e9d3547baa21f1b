package eu.rapport.conversation;

import eu.rapport.reading.Intent;
import java.util.Locale;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Finds which command is meant: by its name, by its button, by the open dialogue, or by plain words. */
@Component
class Router {
    private final Commands commands;
    private final Dialogues dialogues;
    private final Leaving leaving;
    private final Doubts doubts;
    private final PlainWords plainWords;
    private final ObjectProvider<Voices> voices;

    Router(
            Commands commands,
            Dialogues dialogues,
            Leaving leaving,
            Doubts doubts,
            PlainWords plainWords,
            ObjectProvider<Voices> voices) {
        this.commands = commands;
        this.dialogues = dialogues;
        this.leaving = leaving;
        this.doubts = doubts;
        this.plainWords = plainWords;
        this.voices = voices;
    }

    Reply said(Turn turn, String text) {
        if (text.isBlank()) {
            return Reply.say("conversation.empty");
        }
        if (text.startsWith("/")) {
            return slash(turn, text);
        }
        Optional<Dialogue> open = dialogues.of(turn.person());
        return open.isPresent() ? answered(turn, open.get(), text, true) : plainWords.said(turn, text);
    }

    /** Takes words as the answer to what was asked, whatever they look like. */
    Reply answered(Turn turn, String text) {
        return dialogues
                .of(turn.person())
                .map(open -> answered(turn, open, text, false))
                .orElse(Reply.say("aside.gone"));
    }

    /** Takes words as something of their own, whatever was asked or told before. */
    Reply afresh(Turn turn, String text) {
        return text.startsWith("/")
                ? slash(turn, text)
                : leaving.forThe(() -> plainWords.byThemselves(turn, text), turn);
    }

    /** Goes on with a draft that was put aside. */
    Reply resumed(Turn turn, Dialogue draft) {
        return commands.of(turn.person(), draft.command())
                .map(command -> leaving.forThe(() -> command.resumed(turn, draft), turn))
                .orElse(Reply.say("conversation.stale"));
    }

    /** Takes words as this, whatever else they may say. */
    Reply as(Intent intent, Turn turn, String text) {
        return leaving.forThe(() -> plainWords.as(intent, turn, text), turn);
    }

    private Reply answered(Turn turn, Dialogue open, String text, boolean mayDoubt) {
        Optional<Command> command = commands.of(turn.person(), open.command());
        Optional<Reply> doubt =
                mayDoubt ? command.flatMap(each -> doubts.about(turn, open, each, text)) : Optional.empty();
        return doubt.or(() -> command.map(each -> each.answered(turn, open, text)))
                .orElse(Reply.say("conversation.stale"));
    }

    /** A photo's caption counts as said; a voice message is listened to. */
    Reply sent(Turn turn, Incoming.Sent sent) {
        if (sent.kind().equals(Incoming.VOICE)) {
            return voices.getObject().heard(turn, sent);
        }
        Reply spoken = sent.words().isBlank() ? Reply.nothing() : said(turn, sent.words());
        return commands.of(turn.person()).stream()
                .flatMap(command -> command.photo(turn, sent.fileId()).stream())
                .findFirst()
                .map(spoken::and)
                .orElse(spoken.parts().isEmpty() ? Reply.say("conversation.wordless") : spoken);
    }

    private Reply slash(Turn turn, String text) {
        String[] parts = text.substring(1).split("\\s+", 2);
        String name = parts[0].replaceFirst("@.*", "").toLowerCase(Locale.ROOT);
        Optional<Command> command = commands.named(name);
        if (command.isEmpty()) {
            return Reply.say("conversation.unknown");
        }
        if (!Commands.mayUse(turn.person(), command.get())) {
            return Reply.say("conversation.notyours");
        }
        String rest = parts.length > 1 ? parts[1].strip() : "";
        return name.equals("cancel") || name.equals("help")
                ? command.get().handle(turn, rest)
                : leaving.forThe(() -> command.get().handle(turn, rest), turn);
    }

    Reply pressed(Turn turn, String data) {
        Press press = Press.of(data, turn.messageId());
        if (press.command().equals(Unsure.NAME)) {
            return plainWords.chosen(turn, press);
        }
        return commands.of(turn.person(), press.command())
                .map(command -> command.pressed(turn, press))
                .orElse(Reply.say("conversation.stale"));
    }

    Reply edited(Turn turn, String text) {
        return commands.of(turn.person()).stream()
                .flatMap(command -> command.edited(turn, text).stream())
                .findFirst()
                .orElse(Reply.say("conversation.editnothing"));
    }
}
