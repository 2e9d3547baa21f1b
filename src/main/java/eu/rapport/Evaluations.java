package eu.rapport;

import eu.rapport.shared.Evaluation;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.ServiceLoader;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;

/** Runs one of the {@link Evaluation}s instead of the bot: {@code evaluate <name> …}. */
final class Evaluations {
    private static final String WORD = "evaluate";

    private Evaluations() {}

    static boolean isMeant(String[] arguments) {
        return arguments.length > 0 && arguments[0].equals(WORD);
    }

    /** Runs the one that is named; lists their names where it is unknown. */
    static int run(String[] arguments) throws IOException {
        LoggingSystem.get(Evaluations.class.getClassLoader())
                .setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.ERROR);
        List<String> all = Arrays.asList(arguments);
        for (Evaluation each : ServiceLoader.load(Evaluation.class)) {
            if (all.size() > 1 && each.name().equals(all.get(1))) {
                each.run(all.subList(2, all.size()));
                return 0;
            }
        }
        ServiceLoader.load(Evaluation.class).forEach(each -> System.out.println(WORD + " " + each.name()));
        return 2;
    }
}
