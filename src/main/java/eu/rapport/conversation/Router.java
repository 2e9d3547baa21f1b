package eu.rapport.conversation;

import eu.rapport.reading.Intent;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Finds which command is meant: by its name, by its button, by the open dialogue, or by plain words. */
@Component
class Router {
    private final ObjectProvider<Command> commands;
    private final Dialogues dialogues;
    private final Town town;

    Router(ObjectProvider<Command> commands, Dialogues dialogues, Town town) {
        this.commands = commands;
        this.dialogues = dialogues;
        this.town = town;
    }

    Reply said(Turn turn, String text) {
        if (text.isBlank()) {
            return Reply.say("conversation.empty");
        }
        if (text.startsWith("/")) {
            return slash(turn, text);
        }
        Optional<Dialogue> open = dialogues.of(turn.person());
        if (open.isPresent()) {
            return named(open.get().command())
                    .filter(command -> mayUse(turn, command))
                    .map(command -> command.answered(turn, open.get(), text))
                    .orElse(Reply.say("conversation.stale"));
        }
        return plainWords(turn, text);
    }

    private Reply slash(Turn turn, String text) {
        String[] parts = text.substring(1).split("\\s+", 2);
        String name = parts[0].replaceFirst("@.*", "").toLowerCase(Locale.ROOT);
        Optional<Command> command = named(name);
        if (command.isEmpty()) {
            return Reply.say("conversation.unknown");
        }
        if (!mayUse(turn, command.get())) {
            return Reply.say("conversation.notyours");
        }
        if (!name.equals("cancel") && !name.equals("help")) {
            dialogues.close(turn.person());
        }
        return command.get().handle(turn, parts.length > 1 ? parts[1].strip() : "");
    }

    Reply pressed(Turn turn, String data) {
        Press press = Press.of(data, turn.messageId());
        return named(press.command())
                .filter(command -> mayUse(turn, command))
                .map(command -> command.pressed(turn, press))
                .orElse(Reply.say("conversation.stale"));
    }

    Reply edited(Turn turn, String text) {
        return all().stream()
                .filter(command -> mayUse(turn, command))
                .flatMap(command -> command.edited(turn, text).stream())
                .findFirst()
                .orElse(Reply.say("conversation.editnothing"));
    }

    private Reply plainWords(Turn turn, String text) {
        Intent intent = town.read(turn, text).intent();
        if (intent == Intent.SMALLTALK) {
            return Reply.say("conversation.smalltalk");
        }
        List<Command> meant =
                all().stream().filter(each -> each.intents().contains(intent)).toList();
        if (meant.isEmpty()) {
            return Reply.say("conversation.unclear");
        }
        return meant.stream()
                .filter(command -> mayUse(turn, command))
                .findFirst()
                .map(command -> command.handle(turn, text))
                .orElse(Reply.say("conversation.notyours"));
    }

    private static boolean mayUse(Turn turn, Command command) {
        return command.audience().contains(turn.person().role());
    }

    private Optional<Command> named(String name) {
        return all().stream().filter(each -> each.name().equals(name)).findFirst();
    }

    private List<Command> all() {
        return commands.stream().sorted(Comparator.comparing(Command::name)).toList();
    }
}
