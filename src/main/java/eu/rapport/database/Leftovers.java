package eu.rapport.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a start finds when the last one was killed: a server still running, or the file in which one noted its process. */
final class Leftovers {
    private static final Logger LOG = LoggerFactory.getLogger(Leftovers.class);

    /** No system numbers its processes that high. */
    private static final String NO_PROCESS = "999999999";

    private Leftovers() {}

    static void clear(Path data, Programs programs) throws IOException {
        Path note = data.resolve("postmaster.pid");
        if (!Files.exists(note)) {
            return;
        }
        List<String> lines = Files.readAllLines(note);
        Optional<ProcessHandle> noted = process(lines);
        if (noted.isEmpty()) {
            return; // PostgreSQL sees itself that this one is gone
        }
        if (isServer(noted.get(), data, programs)) {
            LOG.info("The database of a run that was killed still runs; it is restarted");
            if (!Postgres.stop(data, programs)) {
                throw new IOException("The database left over in %s (process %d) does not stop; end it and start again."
                        .formatted(data, noted.get().pid()));
            }
        } else {
            forget(note, lines);
        }
    }

    private static Optional<ProcessHandle> process(List<String> lines) {
        String pid = lines.isEmpty() ? "" : lines.getFirst().strip();
        return pid.matches("\\d{1,10}") ? ProcessHandle.of(Long.parseLong(pid)) : Optional.empty();
    }

    private static boolean isServer(ProcessHandle process, Path data, Programs programs) {
        return programs.runs(process)
                || process.info()
                        .commandLine()
                        .filter(line -> line.contains(data.toString()))
                        .isPresent();
    }

    /**
     * The number belongs to another program by now, and PostgreSQL would not start. Only the number is struck out: by the rest of
     * the file it finds helpers of the old server that are still at work, and waits with good reason.
     */
    private static void forget(Path note, List<String> lines) throws IOException {
        LOG.info("The database was not stopped in order; it repairs itself");
        List<String> rest = lines.subList(1, lines.size());
        Files.writeString(note, NO_PROCESS + "\n" + String.join("\n", rest) + "\n");
    }
}
