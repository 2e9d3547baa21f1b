package eu.rapport;

import eu.rapport.shared.Evaluation;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.ServiceLoader;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import tools.jackson.core.JacksonException;

/** Runs one of the {@link Evaluation}s instead of the bot: {@code evaluate <name> …}. */
final class Evaluations {
    private static final String WORD = "evaluate";

    private Evaluations() {}

    static boolean isMeant(String[] arguments) {
        return arguments.length > 0 && arguments[0].equals(WORD);
    }

    /** Runs the one that is named; lists their names where it is unknown, and says in a line what is wrong with its arguments or files. */
    static int run(String[] arguments) {
        LoggingSystem.get(Evaluations.class.getClassLoader())
                .setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.ERROR);
        List<String> all = Arrays.asList(arguments);
        for (Evaluation each : ServiceLoader.load(Evaluation.class)) {
            if (all.size() > 1 && each.name().equals(all.get(1))) {
                return run(each, all.subList(2, all.size()));
            }
        }
        ServiceLoader.load(Evaluation.class).forEach(each -> System.out.println(WORD + " " + each.name()));
        return 2;
    }

    private static int run(Evaluation evaluation, List<String> arguments) {
        try {
            evaluation.run(arguments);
            return 0;
        } catch (IllegalArgumentException wrong) {
            System.err.println(wrong.getMessage());
        } catch (JacksonException unreadable) {
            System.err.println("No JSON of the kind expected: " + unreadable.getOriginalMessage());
        } catch (IOException unusable) {
            System.err.println("Cannot be read or written: " + unusable.getMessage());
        }
        return 2;
    }
}
