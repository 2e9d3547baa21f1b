package eu.rapport.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;

/** A process of its own that starts a database, writes into it, says so and waits to be killed. */
final class KilledRun {
    private KilledRun() {}

    public static void main(String[] arguments) throws Exception {
        Path home = Path.of(arguments[0]);
        HomeLock.take(home);
        Postgres postgres = Postgres.startedIn(home);
        try (Connection connection = connect(postgres);
                Statement statement = connection.createStatement()) {
            statement.execute("create table kept (word text)");
            statement.execute("insert into kept values ('promise')");
        }
        System.out.println("written");
        Thread.sleep(600_000);
    }

    static Connection connect(Postgres postgres) throws Exception {
        return DriverManager.getConnection(postgres.url(), postgres.user(), postgres.password());
    }

    /** Starts it, waits until it has written, and kills it; its database stays behind. */
    static void liveAndDie(Path home) throws Exception {
        Process run = Rerun.of(KilledRun.class, home.toString());
        try (var output = run.inputReader()) {
            String line;
            do {
                line = output.readLine();
            } while (line != null && !line.equals("written"));
        } finally {
            run.destroyForcibly().waitFor();
        }
    }
}
