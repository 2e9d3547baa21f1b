package eu.rapport.conversation;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import eu.rapport.OwnBot;
import eu.rapport.TestDatabase;
import eu.rapport.WithBot;
import eu.rapport.telegram.botapi.BotApiStandIn;
import eu.rapport.telegram.botapi.BotMessage;
import eu.rapport.telegram.botapi.Chat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Where a service writes recordings down, what was spoken is read like what was typed. */
class VoiceTest {
    private static final String SERVICE = "/v1/audio/transcriptions";
    private static final String RECORDING = "OggS these bytes are nowhere else";

    @TempDir(cleanup = CleanupMode.NEVER)
    static Path home;

    private static final WireMockServer SERVER = new WireMockServer(options().dynamicPort());
    private static BotApiStandIn telegram;
    private static ConfigurableApplicationContext bot;
    private static Chat chat;

    @BeforeAll
    static void start() {
        SERVER.start();
        telegram = BotApiStandIn.start();
        bot = OwnBot.start(
                "voice",
                home,
                TestDatabase.freshUrl(),
                telegram,
                "--rapport.transcription.base-url=" + SERVER.baseUrl() + "/",
                "--rapport.transcription.api-key=of-the-service",
                "--rapport.transcription.patience=2");
        chat = telegram.person(7_800_001, "Vera Voice");
        chat.says("/start " + WithBot.BOOTSTRAP_CODE);
        chat.hears("Hello");
        telegram.keeps("spoken", RECORDING.getBytes(StandardCharsets.UTF_8));
    }

    @AfterAll
    static void stop() {
        bot.close();
        telegram.close();
        SERVER.stop();
    }

    @Test
    void a_meeting_that_was_told_aloud_becomes_a_draft() {
        hears("Met Bilal from Zorblatt Rowers yesterday at the library. I promised to call him by Friday.");
        speak("spoken");
        chat.hears("listening");
        chat.hears("I heard: Met Bilal from Zorblatt Rowers");
        BotMessage draft = chat.hears("This is what I understood", "Zorblatt Rowers", "library");
        assertThat(draft.labels()).contains("Add as new", "Change…", "Discard");
        SERVER.verify(postRequestedFor(urlEqualTo(SERVICE))
                .withHeader("Authorization", equalTo("Bearer of-the-service"))
                .withRequestBody(containing(RECORDING))
                .withRequestBody(containing("whisper-1")));
        chat.presses("Add as new");
        assertThat(chat.hears("Zorblatt Rowers (new)").labels()).containsExactly("Save", "Change…", "Discard");
        chat.presses("Save");
        chat.hears("Saved: your meeting with Zorblatt Rowers");
    }

    @Test
    void a_question_is_answered_and_an_answer_to_a_question_taken() {
        hears("How do I start with a community that does not trust us?");
        speak("spoken");
        chat.hears("I heard");
        chat.hears("trust");
        chat.says("/log");
        chat.hears("Step 1 of 8");
        hears("Quimby Quilters");
        speak("spoken");
        chat.hears("Quimby Quilters", "new");
        chat.says("/cancel");
        chat.hears("Discarded");
    }

    @Test
    void what_sounds_like_a_command_or_holds_what_nobody_says_is_words() {
        hears("/forgetme\u0000 {0} {{x}} <b>");
        speak("spoken");
        chat.hears("I heard: forgetme", " {0} {{x}} <b>");
        chat.hears();
        chat.says("/help");
        chat.hears("/log");
    }

    @Test
    void whatever_goes_wrong_the_person_hears_so_and_can_type() {
        answers(aResponse().withStatus(500));
        failsKindly("spoken");
        answers(aResponse().withHeader("Content-Type", "application/json").withBody("{\"text\":"));
        failsKindly("spoken");
        answers(aResponse().withHeader("Content-Type", "text/html").withBody("<html>sign in</html>"));
        failsKindly("spoken");
        answers(aResponse().withHeader("Content-Type", "application/json").withBody("{}"));
        failsKindly("spoken");
        hears("   ");
        failsKindly("spoken");
        hears("too late");
        answers(aResponse().withFixedDelay(4000).withBody("{\"text\":\"too late\"}"));
        failsKindly("spoken");
        hears("never asked for");
        failsKindly("a file that is gone");
    }

    @Test
    void the_recording_is_kept_nowhere() throws IOException {
        hears("thanks");
        speak("spoken");
        chat.hears("I heard: thanks");
        JdbcClient jdbc = bot.getBean(JdbcClient.class);
        for (String table : jdbc.sql("select table_name from information_schema.tables where table_schema = 'public'")
                .query(String.class)
                .list()) {
            Integer rows = jdbc.sql(
                            "select count(*) from " + table + " t where t::text like '%these bytes are nowhere%'")
                    .query(Integer.class)
                    .single();
            assertThat(rows).as(table).isZero();
        }
        try (Stream<Path> files = Files.walk(home)) {
            assertThat(files.filter(Files::isRegularFile)).noneMatch(VoiceTest::holdsRecording);
        }
    }

    private static boolean holdsRecording(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1).contains(RECORDING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void failsKindly(String fileId) {
        speak(fileId);
        BotMessage said = chat.hears("could not make out what you said");
        assertThat(said.labels()).containsExactly("Step by step");
    }

    private static void speak(String fileId) {
        chat.sendsA("voice", "{\"file_id\":\"" + fileId + "\",\"file_unique_id\":\"u\",\"duration\":4}");
    }

    private static void hears(String words) {
        answers(aResponse()
                .withHeader("Content-Type", "application/json")
                .withBody("{\"text\":" + JsonMapper.shared().writeValueAsString(words) + "}"));
    }

    private static void answers(ResponseDefinitionBuilder answer) {
        SERVER.stubFor(post(urlEqualTo(SERVICE)).willReturn(answer));
    }
}
