package eu.rapport.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A PostgreSQL of our own, with its data under the home folder. Whoever starts it holds the folder's lock. */
final class Postgres implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Postgres.class);

    private static final int ATTEMPTS = 4;
    private static final Duration PAUSE = Duration.ofSeconds(1);

    /**
     * Reachable from this machine only, small, and nothing of what people wrote in its log. {@code fsync} and
     * {@code synchronous_commit} stay on: what is committed survives.
     */
    static final String SETTINGS = String.join(
            " -c ",
            "",
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=",
            "fsync=on",
            "max_connections=60",
            "shared_buffers=64MB",
            "max_wal_size=256MB",
            "jit=off",
            "timezone=UTC",
            "log_timezone=UTC",
            "log_checkpoints=off",
            "log_error_verbosity=terse",
            "log_min_error_statement=panic");

    private final Programs programs;
    private final DataFolder data;
    private final int port;

    private Postgres(Programs programs, DataFolder data, int port) {
        this.programs = programs;
        this.data = data;
        this.port = port;
    }

    static Postgres startedIn(Path folder) throws IOException {
        Path home = Files.createDirectories(folder).toRealPath();
        Programs programs = Programs.unpackedIn(home);
        DataFolder data = DataFolder.madeReady(home, programs);
        Leftovers.clear(data.path(), programs);
        return started(programs, data);
    }

    /** Tries more than once: a port can be taken under our hands, the last helpers of a killed server need a moment to end. */
    private static Postgres started(Programs programs, DataFolder data) throws IOException {
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            int port = freePort();
            if (programs.run(
                    "pg_ctl",
                    "start",
                    "-D",
                    data.path().toString(),
                    "-l",
                    programs.log().toString(),
                    "-o",
                    "-p " + port + SETTINGS,
                    "-w",
                    "-t",
                    "300")) {
                LOG.info("The database is running, its data in {}", data.path());
                return new Postgres(programs, data, port);
            }
            pause();
        }
        throw new IOException(
                "The database in %s does not start; %s says why. Or set SPRING_DATASOURCE_URL to one of yours."
                        .formatted(data.path(), programs.log()));
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    }

    String user() {
        return DataFolder.USER;
    }

    String password() {
        return data.password();
    }

    /** Ends it in order; open connections are cut. */
    @Override
    public void close() throws IOException {
        if (stop(data.path(), programs)) {
            LOG.info("The database has stopped");
        } else {
            LOG.warn("The database did not stop in time; the next start will take care of it");
        }
    }

    static boolean stop(Path data, Programs programs) throws IOException {
        return programs.run("pg_ctl", "stop", "-D", data.toString(), "-m", "fast", "-w", "-t", "60");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while the database was starting", interrupted);
        }
    }
}
