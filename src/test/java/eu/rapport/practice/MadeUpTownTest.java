package eu.rapport.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import eu.rapport.TestDatabase;
import eu.rapport.WholeBot;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole bot in practice mode, as a newcomer starts it. */
class MadeUpTownTest {
    private static final long COORDINATOR = 1001;

    /** Not emptied by the test: the database's last helpers may still write while it ends. */
    @TempDir(cleanup = CleanupMode.NEVER)
    Path home;

    @Test
    void theTownHasRelationshipsInEveryStateAndIsStillThereAfterARestart() throws Exception {
        String database = TestDatabase.freshUrl();
        try (ConfigurableApplicationContext bot = start(database)) {
            bot.getBean(Visitors.class).say(COORDINATOR, "/health");
            await().atMost(Duration.ofSeconds(60))
                    .untilAsserted(() -> assertThat(said(bot))
                            .anySatisfy(each -> assertThat(each)
                                    .containsSubsequence(
                                            "at risk", "rebuilding", "watch", "good", "too early to judge")));
        }
        try (ConfigurableApplicationContext bot = start(database)) {
            assertThat(said(bot)).anySatisfy(each -> assertThat(each).contains("too early to judge"));
            assertThat(bot.getBean(Chats.class).all()).hasSizeGreaterThan(20);
        }
        assertThat(peopleIn(database))
                .as("people in the database that real people use")
                .isZero();
    }

    private static int peopleIn(String database) throws SQLException {
        try (Connection connection = DriverManager.getConnection(database);
                Statement statement = connection.createStatement();
                ResultSet count = statement.executeQuery("select count(*) from person")) {
            count.next();
            return count.getInt(1);
        }
    }

    private static List<String> said(ConfigurableApplicationContext bot) {
        return bot.getBean(Messages.class).latest(COORDINATOR).stream()
                .map(each -> each.path("text").asString(""))
                .toList();
    }

    private ConfigurableApplicationContext start(String database) throws IOException {
        SpringApplication rapport = new SpringApplication(WholeBot.class);
        rapport.addListeners(new PracticeMode());
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return startOn(free.getLocalPort(), free, rapport, database);
        }
    }

    private ConfigurableApplicationContext startOn(
            int port, ServerSocket reserved, SpringApplication rapport, String database) throws IOException {
        reserved.close();
        return rapport.run(
                "--server.port=" + port,
                "--rapport.home=" + home,
                "--spring.datasource.url=" + database,
                "--rapport.guidance.models=false",
                // Quartz finds its database by the scheduler's name, one for the whole JVM
                "--spring.quartz.properties.org.quartz.scheduler.instanceName=made-up-town");
    }
}
