package eu.rapport.conversation;

import eu.rapport.outbox.Message;
import eu.rapport.people.Person;
import eu.rapport.texts.Text;
import eu.rapport.texts.Texts;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** The commands that a person's role may use, in the order of help and menu. */
@Component
class Menus {
    private static final List<String> FIRST = List.of(
            "log",
            "todo",
            "ask",
            "remind",
            "promises",
            "concern",
            "community",
            "health",
            "risks",
            "checkin",
            "invite",
            "team");

    private final Commands commands;
    private final Texts texts;

    Menus(Commands commands, Texts texts) {
        this.commands = commands;
        this.texts = texts;
    }

    /** What the person may use and is shown. */
    List<Command> commandsOf(Person person) {
        return commands.of(person).stream()
                .filter(Command::listed)
                .sorted(Comparator.comparingInt(each -> rank(each.name())))
                .toList();
    }

    Message.Menu of(Person person) {
        return new Message.Menu(commandsOf(person).stream()
                .map(each -> new Message.MenuEntry(
                        each.name(), texts.plain(Text.of(each.name() + ".help"), person.language(), person.zone())))
                .toList());
    }

    private static int rank(String name) {
        int place = FIRST.indexOf(name);
        return place < 0 ? FIRST.size() : place;
    }
}
