package eu.rapport.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import eu.rapport.Cast;
import eu.rapport.Eventually;
import eu.rapport.WithBot;
import eu.rapport.communities.Communities;
import eu.rapport.telegram.botapi.Chat;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Own documents in the whole bot: put there while it runs, quoted in the chat, named in the health page where they can't be read. */
@WithBot
class OwnDocumentsTest {
    @Autowired
    Cast cast;

    @Autowired
    Communities communities;

    @Autowired
    Library library;

    @LocalServerPort
    int port;

    private Path rules;
    private Path broken;

    @BeforeEach
    void write(@Value("${rapport.home}") Path home) throws IOException {
        Path folder = Files.createDirectories(home.resolve("guidance"));
        rules = folder.resolve("zebra-rules.md");
        broken = folder.resolve("zebra-broken.pdf");
        Files.writeString(
                rules,
                "# Zebra crossing\n\nThe zebra warden keeps the crossing keys of the school.\n\n"
                        + "# Wardens\n\nA zebra warden who sees extremism at the crossing calls the zebra hotline.");
        Files.writeString(broken, "%PDF-1.7 zebra");
        Eventually.so("the rules are read", () -> library.documents().size() >= 2);
    }

    @AfterEach
    void remove() throws IOException {
        Files.delete(rules);
        Files.delete(broken);
        Eventually.so("the rules are gone", () -> library.documents().size() == 0);
    }

    @Test
    void anAnswerQuotesThemWithTheirPlaceAndTheHealthPageNamesWhatIsLeftOut() throws Exception {
        Chat officer = cast.officer("Zita Zebra").chat();
        officer.says("/ask which zebra warden keeps the crossing keys");
        officer.hears("The zebra warden keeps the crossing keys of the school.", "zebra-rules.md, Zebra crossing");

        HttpResponse<String> health = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/actuator/health"))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(health.body()).contains("zebra-broken.pdf", "is broken").doesNotContain("zebra-rules.md");
    }

    @Test
    void towardsARepresentativeTheirHeavyWordsAreLeftOut() {
        long community = communities
                .add(
                        "Zebra Choir",
                        Set.of(),
                        Set.of(),
                        null,
                        cast.officer("Zoe Zebra").person())
                .id();
        Chat voice = cast.representative("Zora Zebra", community).chat();

        String question = "/ask which hotline does a zebra warden at the crossing see";
        Chat officer = cast.officer("Zeno Zebra").chat();
        officer.says(question).hears("calls the zebra hotline");
        voice.says(question);
        assertThat(voice.hears().text()).doesNotContainIgnoringCase("extremism");
    }
}
