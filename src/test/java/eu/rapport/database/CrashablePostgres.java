package eu.rapport.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;

/** A PostgreSQL with the settings of our own, at an address that stays, which can be crashed and started again. */
public final class CrashablePostgres implements AutoCloseable {
    private final Programs programs;
    private final DataFolder data;
    private final int port;

    private CrashablePostgres(Programs programs, DataFolder data, int port) {
        this.programs = programs;
        this.data = data;
        this.port = port;
    }

    /** Makes one in a folder and starts it. */
    public static CrashablePostgres startedIn(Path home) throws IOException {
        Programs programs = Programs.unpackedIn(home);
        DataFolder data = DataFolder.madeReady(home, programs);
        Leftovers.clear(data.path(), programs);
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = socket.getLocalPort();
            socket.close();
            CrashablePostgres postgres = new CrashablePostgres(programs, data, port);
            postgres.start();
            return postgres;
        }
    }

    public String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    }

    public String user() {
        return DataFolder.USER;
    }

    public String password() {
        return data.password();
    }

    /** Starts it, after a crash with the repair that this needs. */
    public void start() throws IOException {
        String options = "-p " + port + Postgres.SETTINGS;
        run("start", "-l", programs.log().toString(), "-o", options, "-w", "-t", "60");
    }

    /** Ends all its processes at once, as if the power failed for it alone. */
    public void crash() throws IOException {
        run("stop", "-m", "immediate", "-w");
    }

    @Override
    public void close() throws IOException {
        run("stop", "-m", "fast", "-w");
    }

    private void run(String action, String... arguments) throws IOException {
        String[] all = new String[arguments.length + 3];
        all[0] = action;
        all[1] = "-D";
        all[2] = data.path().toString();
        System.arraycopy(arguments, 0, all, 3, arguments.length);
        if (!programs.run("pg_ctl", all)) {
            throw new IOException("pg_ctl " + action + " failed; see " + programs.log());
        }
    }
}
