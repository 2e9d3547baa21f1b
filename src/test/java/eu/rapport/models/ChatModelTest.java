package eu.rapport.models;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.WireMockServer;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChatModelTest {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final WireMockServer server = new WireMockServer(options().dynamicPort());

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @ParameterizedTest
    @CsvSource({"openai,/v1/chat/completions", "ollama,/api/chat", "anthropic,/v1/messages"})
    void everyProviderAnswersInItsOwnWay(String provider, String path) {
        answers(200, Wire.answer(provider, "Listen first."));

        assertThat(chat(provider).answer("Be kind.", "what is {{x}} on {{current_date}}?"))
                .isEqualTo("Listen first.");
        server.verify(postRequestedFor(urlPathEqualTo(path))
                .withRequestBody(containing("what is {{x}} on {{current_date}}?")));
    }

    @ParameterizedTest
    @CsvSource({"openai", "ollama", "anthropic"})
    void anErrorOrGarbageIsAFailure(String provider) {
        answers(provider.equals("anthropic") ? 529 : 429, Wire.error(provider));
        assertThatThrownBy(() -> chat(provider).answer("Be kind.", "hello")).isInstanceOf(RuntimeException.class);
        answers(500, "no");
        assertThatThrownBy(() -> chat(provider).answer("Be kind.", "hello")).isInstanceOf(RuntimeException.class);
        answers(200, "<html>");
        assertThatThrownBy(() -> chat(provider).answer("Be kind.", "hello")).isInstanceOf(RuntimeException.class);
    }

    @Test
    void withoutAProviderThereIsNoModel() {
        assertThat(ChatModels.configured(new ChatModels.Settings("", "", "", "", PATIENCE))
                        .chat())
                .isEmpty();
    }

    private void answers(int status, String body) {
        server.stubFor(any(anyUrl())
                .willReturn(aResponse()
                        .withStatus(status)
                        .withHeader("Content-Type", "application/json")
                        .withBody(body)));
    }

    private Chat chat(String provider) {
        return Chats.of(provider, server.baseUrl(), PATIENCE).chat().orElseThrow();
    }
}
