package eu.rapport.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import eu.rapport.TestDatabase;
import eu.rapport.telegram.botapi.BotApiStandIn;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Updates that Telegram brings, and what others bring. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            // Quartz finds its database by the scheduler's name, one for the whole JVM
            "spring.quartz.properties.org.quartz.scheduler.instanceName=webhook",
            "rapport.telegram.bot-token=" + BotApiStandIn.TOKEN,
            "rapport.telegram.mode=webhook",
            "rapport.telegram.webhook-url=https://bot.example.org/hook/updates",
            "rapport.telegram.webhook-secret=secret-of-the-tests",
            "rapport.home=target/webhook"
        })
@DirtiesContext
class WebhookTest {
    private static final BotApiStandIn TELEGRAM = BotApiStandIn.start();
    private static final String UPDATE = "{\"update_id\":77,\"kind_of_next_year\":{}}";

    @DynamicPropertySource
    static void surroundings(DynamicPropertyRegistry registry) {
        registry.add("rapport.telegram.api-url", TELEGRAM::url);
        registry.add("spring.datasource.url", TestDatabase::freshUrl);
    }

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient database;

    private final HttpClient http = HttpClient.newHttpClient();
    private final ExecutorService many = Executors.newVirtualThreadPerTaskExecutor();

    @BeforeEach
    void empty() {
        database.sql("delete from inbox").update();
    }

    @AfterAll
    static void close() {
        TELEGRAM.close();
    }

    @Test
    void telegramIsToldWhereToBringThem() {
        var call = TELEGRAM.awaitCall("setWebhook", each -> true);

        assertThat(call.parameters().path("url").asString()).isEqualTo("https://bot.example.org/hook/updates");
        assertThat(call.parameters().path("secret_token").asString()).isEqualTo("secret-of-the-tests");
        assertThat(call.parameters().path("drop_pending_updates").asBoolean(true))
                .isFalse();
        assertThat(TELEGRAM.calls("getUpdates")).isEmpty();
    }

    @Test
    void whatIsStoredIsTakenOnce() throws Exception {
        assertThat(post("secret-of-the-tests", UPDATE)).isEqualTo(200);
        assertThat(post("secret-of-the-tests", UPDATE)).isEqualTo(200);

        assertThat(stored()).isEqualTo(1);
    }

    @Test
    void whatComesFiftyTimesAtOnceIsTakenOnce() {
        List<Integer> answers = IntStream.range(0, 50)
                .mapToObj(each -> CompletableFuture.supplyAsync(() -> postUnchecked(UPDATE), many))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(answers).containsOnly(200);
        assertThat(stored()).isEqualTo(1);
    }

    @Test
    void whatTelegramWouldNotDoIsRefused() throws Exception {
        HttpRequest get = HttpRequest.newBuilder(address())
                .header("X-Telegram-Bot-Api-Secret-Token", "secret-of-the-tests")
                .build();

        assertThat(http.send(get, BodyHandlers.discarding()).statusCode()).isIn(404, 405);
        assertThat(stored()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"'',401", "wrong,401", "secret-of-the-test,401", "secret-of-the-tests-,401"})
    void whoDoesNotKnowTheSecretStoresNothing(String secret, int status) throws Exception {
        assertThat(post(secret, UPDATE)).isEqualTo(status);
        assertThat(post("x".repeat(257), UPDATE)).isEqualTo(401);
        assertThat(stored()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"not json|400", "[]|400", "''|400", "7|400"})
    void whatIsNoUpdateIsRefused(String body, int status) throws Exception {
        assertThat(post("secret-of-the-tests", body)).isEqualTo(status);
        assertThat(stored()).isZero();
    }

    @Test
    void whatIsTooLargeIsRefused() throws Exception {
        assertThat(post("secret-of-the-tests", "{\"update_id\":1,\"x\":\"" + "y".repeat(1 << 20) + "\"}"))
                .isEqualTo(413);
        assertThat(stored()).isZero();
    }

    @Test
    void whileTheDatabaseIsAwayNothingIsTaken() throws Exception {
        database.sql("alter table inbox rename to inbox_away").update();
        try {
            assertThat(post("secret-of-the-tests", UPDATE)).isEqualTo(503);
        } finally {
            database.sql("alter table inbox_away rename to inbox").update();
        }
        assertThat(post("secret-of-the-tests", UPDATE)).isEqualTo(200);
        assertThat(stored()).isEqualTo(1);
    }

    private int postUnchecked(String body) {
        try {
            return post("secret-of-the-tests", body);
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private URI address() {
        return URI.create("http://localhost:" + port + "/hook/updates");
    }

    private int post(String secret, String body) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address())
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        if (!secret.isEmpty()) {
            request.header("X-Telegram-Bot-Api-Secret-Token", secret);
        }
        return http.send(request.build(), BodyHandlers.discarding()).statusCode();
    }

    private long stored() {
        return database.sql("select count(*) from inbox").query(Long.class).single();
    }
}
