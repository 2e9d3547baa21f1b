package eu.rapport.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

class PostgresTest {
    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path folder;

    @Test
    void aRunThatWasKilledLosesNothingAndItsDatabaseIsTakenOver() throws Exception {
        Path home = folder.resolve("a home with spaces");
        KilledRun.liveAndDie(home);
        long left = noted(home);
        assertThat(ProcessHandle.of(left)).as("the server is left running").isPresent();

        try (Postgres postgres = Postgres.startedIn(home)) {
            assertThat(kept(postgres)).isEqualTo("promise");
            // dead, though where nobody collects orphans its number may stay
            assertThat(ProcessHandle.of(left).flatMap(each -> each.info().command()))
                    .isEmpty();
            assertThat(setting(postgres, "fsync")).isEqualTo("on");
            assertThat(setting(postgres, "synchronous_commit")).isEqualTo("on");
        }
        assertThat(home.resolve("postgresql/postmaster.pid")).doesNotExist();

        pretendTheNumberIsAnothersNow(home);
        try (Postgres postgres = Postgres.startedIn(home)) {
            assertThat(kept(postgres)).isEqualTo("promise");
        }
    }

    @Test
    void whatIsNoCompleteDatabaseIsPutAsideAndANewOneMade() throws Exception {
        Path half = Files.createDirectories(folder.resolve("postgresql"));
        Files.writeString(half.resolve("PG_VERSION"), "18");
        Files.createDirectories(folder.resolve("postgresql.new/base"));

        try (Postgres postgres = Postgres.startedIn(folder)) {
            assertThat(setting(postgres, "listen_addresses")).isEqualTo("127.0.0.1");
        }
        assertThat(folder.resolve("postgresql.new")).doesNotExist();
        try (var all = Files.list(folder)) {
            assertThat(all.filter(each -> each.getFileName().toString().startsWith("postgresql.unusable-")))
                    .singleElement()
                    .satisfies(aside -> assertThat(aside.resolve("PG_VERSION")).exists());
        }
    }

    private static long noted(Path home) throws Exception {
        return Long.parseLong(Files.readAllLines(home.resolve("postgresql/postmaster.pid"))
                .getFirst()
                .strip());
    }

    private static void pretendTheNumberIsAnothersNow(Path home) throws Exception {
        Files.write(
                home.resolve("postgresql/postmaster.pid"),
                List.of(
                        Long.toString(ProcessHandle.current().pid()),
                        home.resolve("postgresql").toString(),
                        "1700000000",
                        "5432",
                        "",
                        "127.0.0.1"));
    }

    private static String kept(Postgres postgres) throws Exception {
        return value(postgres, "select word from kept");
    }

    private static String setting(Postgres postgres, String name) throws Exception {
        return value(postgres, "show " + name);
    }

    private static String value(Postgres postgres, String query) throws Exception {
        try (Connection connection = KilledRun.connect(postgres);
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            result.next();
            return result.getString(1);
        }
    }
}
