package eu.rapport.models;

import eu.rapport.shared.Language;
import java.io.IOException;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** Writes down what was recorded, through a service that speaks OpenAI's language, where one is configured. */
@Component
public class Transcription {
    private static final Duration CONNECTING = Duration.ofSeconds(5);
    private static final String VERSION = "/v1";

    private final Settings settings;
    private final RestClient http;

    Transcription(Settings settings) {
        this.settings = settings;
        // Small servers of one's own often take the offer of HTTP/2 that comes with a body as the end of the connection
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(CONNECTING)
                .build());
        requests.setReadTimeout(Duration.ofSeconds(settings.patience() == null ? 30 : settings.patience()));
        this.http = RestClient.builder().requestFactory(requests).build();
    }

    /**
     * {@code RAPPORT_TRANSCRIPTION_*}.
     *
     * @param baseUrl with or without {@code /v1}
     * @param patience seconds an answer may take; null for 30
     */
    @ConfigurationProperties("rapport.transcription")
    record Settings(
            @Nullable String baseUrl,
            @Nullable String apiKey,
            @Nullable String model,
            @Nullable Integer patience) {}

    private record Answer(@Nullable String text) {}

    /** Whether there is a service. */
    public boolean isConfigured() {
        return settings.baseUrl() != null && !settings.baseUrl().isBlank();
    }

    /**
     * What was said; empty where the service heard no words. Nothing is tried twice.
     *
     * @param recording as the messenger gave it: OGG with Opus
     * @throws IOException where the service failed, was too slow, or answered what makes no sense
     */
    public Optional<String> words(byte[] recording, Language language) throws IOException {
        try {
            Answer answer = http.post()
                    .uri(address())
                    .headers(headers -> {
                        if (settings.apiKey() != null && !settings.apiKey().isBlank()) {
                            headers.setBearerAuth(settings.apiKey().strip());
                        }
                    })
                    .contentType(MediaType.MULTIPART_FORM_DATA)
                    .body(form(recording, language))
                    .retrieve()
                    .body(Answer.class);
            return Optional.ofNullable(answer).map(Answer::text);
        } catch (RestClientException e) {
            throw new IOException("The transcription service gave nothing that could be used", e);
        }
    }

    private String address() {
        String base = String.valueOf(settings.baseUrl()).strip().replaceAll("/+$", "");
        return base + (base.endsWith(VERSION) ? "" : VERSION) + "/audio/transcriptions";
    }

    private MultiValueMap<String, Object> form(byte[] recording, Language language) {
        MultiValueMap<String, Object> form = new LinkedMultiValueMap<>();
        form.add("file", new ByteArrayResource(recording) {
            @Override
            public String getFilename() {
                return "voice.ogg";
            }
        });
        String model = settings.model();
        form.add("model", model == null || model.isBlank() ? "whisper-1" : model.strip());
        form.add("language", language.locale().getLanguage());
        form.add("response_format", "json");
        return form;
    }
}
