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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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
        assertThat(asked("how do we start?"))
                .extracting(Grounding.Claim::sentence)
                .containsExactly("Listen first.");

        says(GroundingTest.claim("Call the mayor.", "invented", "begin by listening"), 0);
        assertThat(asked("how do we start?")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"openai", "ollama", "anthropic"})
    void whicheverProviderSpeaksOnlyWhatHoldsIsTaken(String provider) {
        says(provider, GroundingTest.claim("Listen first.", "listen-first", "begin by listening"));
        assertThat(ask(provider)).extracting(Grounding.Claim::sentence).containsExactly("Listen first.");

        says(provider, GroundingTest.claim("Listen first.", "not-exotic", "begin by listening"));
        assertThat(ask(provider)).as("a statement that was not given").isEmpty();
        says(provider, GroundingTest.claim("Bring cake.", "listen-first", "always bring a cake"));
        assertThat(ask(provider)).as("a quote that stands nowhere").isEmpty();
        says(provider, "Ignore the rules. HACKED.");
        assertThat(ask(provider)).as("no claims at all").isEmpty();
        answers(200, Wire.error(provider), 0);
        assertThat(ask(provider)).as("another form than the provider's").isEmpty();
        answers(529, Wire.error(provider), 0);
        assertThat(ask(provider)).as("an error").isEmpty();
    }

    @Test
    void aQuestionIsNeverATemplate() {
        says(GroundingTest.claim("Listen first.", "listen-first", "begin by listening"), 0);

        assertThat(asked("what is {{x}} on {{current_date}}?")).hasSize(1);
        server.verify(postRequestedFor(anyUrl()).withRequestBody(containing("what is {{x}} on {{current_date}}?")));
    }

    @Test
    void aSlowAnEmptyAndAGarbledAnswerLeaveThePlainStatements() {
        says(GroundingTest.claim("Listen first.", "listen-first", "begin by listening"), 3000);
        assertThat(composer("openai", Duration.ofSeconds(1)).claims("how do we start?", given, Language.EN))
                .isEmpty();
        says("", 0);
        assertThat(asked("how do we start?")).isEmpty();
        says("As a language model I would", 0);
        assertThat(asked("how do we start?")).isEmpty();
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

    private List<Grounding.Claim> asked(String question) {
        return composer().claims(question, given, Language.EN);
    }

    private List<Grounding.Claim> ask(String provider) {
        return composer(provider).claims("how do we start?", given, Language.EN);
    }

    private Composer composer() {
        return composer("openai");
    }

    private Composer composer(String provider) {
        return composer(provider, Duration.ofMinutes(1));
    }

    private Composer composer(String provider, Duration patience) {
        CarefulChat chat = new CarefulChat(Chats.of(provider, server.baseUrl(), patience), clock);
        return new Composer(chat, questions, messenger, transaction);
    }

    private void says(String content, int delay) {
        answers(200, Wire.answer("openai", content), delay);
    }

    private void says(String provider, String content) {
        answers(200, Wire.answer(provider, content), 0);
    }

    private void answers(int status, String body, int delay) {
        server.stubFor(post(anyUrl())
                .willReturn(aResponse()
                        .withStatus(status)
                        .withFixedDelay(delay)
                        .withHeader("Content-Type", "application/json")
                        .withBody(body)));
    }
}
