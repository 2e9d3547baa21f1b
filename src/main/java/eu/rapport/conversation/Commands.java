package eu.rapport.conversation;

import eu.rapport.people.Person;
import eu.rapport.reading.Intent;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** All commands, in the order of their names. */
@Component
class Commands {
    private final Supplier<List<Command>> all;

    Commands(ObjectProvider<Command> commands) {
        // commands know those who ask for them; looked up with the first question, and once
        this.all = SingletonSupplier.of(() ->
                commands.stream().sorted(Comparator.comparing(Command::name)).toList());
    }

    Optional<Command> named(String name) {
        return all.get().stream().filter(each -> each.name().equals(name)).findFirst();
    }

    /** Those that answer it, first the one that is there for it: others stand in for whoever may not use that one. */
    List<Command> meaning(Intent intent) {
        return all.get().stream()
                .filter(each -> each.intents().contains(intent))
                .sorted(Comparator.comparing(each -> !each.name().equals(intent.command())))
                .toList();
    }

    /** Those that the person may use. */
    List<Command> of(Person person) {
        return all.get().stream().filter(each -> mayUse(person, each)).toList();
    }

    /** The one of this name, where the person may use it. */
    Optional<Command> of(Person person, String name) {
        return named(name).filter(each -> mayUse(person, each));
    }

    static boolean mayUse(Person person, Command command) {
        return command.audience().contains(person.role());
    }
}
