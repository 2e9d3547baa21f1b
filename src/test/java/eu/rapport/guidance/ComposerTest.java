package eu.rapport.guidance;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import eu.rapport.MovableClock;
import eu.rapport.WithBot;
import eu.rapport.conversation.Messenger;
import eu.rapport.models.CarefulChat;
import eu.rapport.models.Chats;
import eu.rapport.models.Wire;
import eu.rapport.shared.Language;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@WithBot
class ComposerTest {
    @Autowired
    Questions questions;

    @Autowired
    Messenger messenger;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    MovableClock clock;

    private final WireMockServer server = new WireMockServer(options().dynamicPort());
    private final List<Statement> given =
            List.of(CorpusReader.read().named("listen-first").orElseThrow());

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void aSoundAnswerIsTakenAndAnInventedSentenceDropped() {
        says(GroundingTest.claim("Listen first.", "listen-first", "begin by listening"), 0);
        assertThat(ask("how do we start?"))
                .extracting(Grounding.Claim::sentence)
                .containsExactly("Listen first.");

        says(GroundingTest.claim("Call the mayor.", "invented", "begin by listening"), 0);
        assertThat(ask("how do we start?")).isEmpty();
    }

    @Test
    void aQuestionIsNeverATemplate() {
        says(GroundingTest.claim("Listen first.", "listen-first", "begin by listening"), 0);

        assertThat(ask("what is {{x}} on {{current_date}}?")).hasSize(1);
        server.verify(postRequestedFor(anyUrl()).withRequestBody(containing("what is {{x}} on {{current_date}}?")));
    }

    @Test
    void aSlowAnEmptyAndAGarbledAnswerLeaveThePlainStatements() {
        says(GroundingTest.claim("Listen first.", "listen-first", "begin by listening"), 3000);
        assertThat(ask("how do we start?")).isEmpty();
        says("", 0);
        assertThat(ask("how do we start?")).isEmpty();
        says("As a language model I would", 0);
        assertThat(ask("how do we start?")).isEmpty();
    }

    @Test
    void afterThreeFailuresItRestsAndThenTriesAgain() {
        server.stubFor(post(anyUrl()).willReturn(aResponse().withStatus(500)));
        Composer composer = composer();
        for (int i = 0; i < 5; i++) {
            assertThat(composer.claims("how do we start?", given, Language.EN)).isEmpty();
        }
        server.verify(3, postRequestedFor(anyUrl()));

        clock.move(Duration.ofMinutes(3));
        assertThat(composer.claims("how do we start?", given, Language.EN)).isEmpty();
        server.verify(4, postRequestedFor(anyUrl()));
    }

    private List<Grounding.Claim> ask(String question) {
        return composer().claims(question, given, Language.EN);
    }

    private Composer composer() {
        CarefulChat chat = new CarefulChat(Chats.openAi(server.baseUrl(), Duration.ofSeconds(2)), clock);
        return new Composer(chat, questions, messenger, transaction);
    }

    private void says(String content, int delay) {
        server.stubFor(post(anyUrl())
                .willReturn(aResponse()
                        .withFixedDelay(delay)
                        .withHeader("Content-Type", "application/json")
                        .withBody(Wire.answer("openai", content))));
    }
}
