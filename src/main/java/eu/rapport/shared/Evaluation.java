package eu.rapport.shared;

import java.io.IOException;
import java.util.List;

/**
 * Something whose quality can be measured from the command line, without messenger and database: {@code java -jar rapport.jar evaluate <name> …}.
 * Found by {@link java.util.ServiceLoader}, so it needs a public constructor and a line in
 * {@code META-INF/services/eu.rapport.shared.Evaluation}.
 */
public interface Evaluation {
    /** Its name on the command line. */
    String name();

    /** Measures, and prints a summary to standard output; the arguments are those after the name. Throws where a file can't be read or written. */
    void run(List<String> arguments) throws IOException;
}
