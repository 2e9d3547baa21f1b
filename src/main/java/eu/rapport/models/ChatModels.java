package eu.rapport.models;

import dev.langchain4j.model.anthropic.AnthropicChatModel;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.ollama.OllamaChatModel;
import dev.langchain4j.model.openai.OpenAiChatModel;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Builds the chat model that the organisation configured; none where nothing is configured. */
public final class ChatModels {
    private static final int LONGEST_ANSWER_TOKENS = 700;

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private ChatModels() {}

    /**
     * {@code RAPPORT_LLM_*}.
     *
     * @param provider {@code openai} (and whatever speaks its language), {@code ollama} or {@code anthropic}; blank for none
     * @param baseUrl blank for the provider's own
     * @param patience how long an answer may take; nobody waits longer, and nothing is tried twice
     */
    @ConfigurationProperties("rapport.llm")
    record Settings(
            @Nullable String provider,
            @Nullable String baseUrl,
            @Nullable String apiKey,
            @Nullable String model,
            @DefaultValue("10s") Duration patience) {}

    /**
     * The configured model, if there is one; its callers can wait for it or leave it.
     *
     * @param patience how long they wait at the most
     */
    public record Configured(Optional<Chat> chat, Duration patience) {}

    /** What the variables {@code RAPPORT_LLM_*} configure, for what runs without Spring. */
    public static Configured ofVariables(UnaryOperator<@Nullable String> variable) {
        return configured(new Settings(
                variable.apply("RAPPORT_LLM_PROVIDER"),
                variable.apply("RAPPORT_LLM_BASE_URL"),
                variable.apply("RAPPORT_LLM_API_KEY"),
                variable.apply("RAPPORT_LLM_MODEL"),
                PATIENCE));
    }

    static Configured configured(Settings settings) {
        return new Configured(build(settings).map(Chat::new), settings.patience());
    }

    private static Optional<ChatModel> build(Settings settings) {
        return switch (blankToEmpty(settings.provider()).toLowerCase(Locale.ROOT)) {
            case "" -> Optional.empty();
            case "openai" -> Optional.of(openAi(settings));
            case "ollama" -> Optional.of(ollama(settings));
            case "anthropic" -> Optional.of(anthropic(settings));
            default -> throw new IllegalStateException("RAPPORT_LLM_PROVIDER is openai, ollama or anthropic");
        };
    }

    private static ChatModel openAi(Settings settings) {
        return OpenAiChatModel.builder()
                .baseUrl(orElse(settings.baseUrl(), "https://api.openai.com/v1"))
                .apiKey(orElse(settings.apiKey(), "none"))
                .modelName(orElse(settings.model(), "gpt-4o-mini"))
                .temperature(0.0)
                .maxTokens(LONGEST_ANSWER_TOKENS)
                .timeout(settings.patience())
                .maxRetries(0)
                .build();
    }

    private static ChatModel ollama(Settings settings) {
        return OllamaChatModel.builder()
                .baseUrl(orElse(settings.baseUrl(), "http://localhost:11434"))
                .modelName(orElse(settings.model(), "llama3.2"))
                .temperature(0.0)
                .numPredict(LONGEST_ANSWER_TOKENS)
                .timeout(settings.patience())
                .maxRetries(0)
                .build();
    }

    private static ChatModel anthropic(Settings settings) {
        return AnthropicChatModel.builder()
                .baseUrl(orElse(settings.baseUrl(), "https://api.anthropic.com/v1"))
                .apiKey(orElse(settings.apiKey(), "none"))
                .modelName(orElse(settings.model(), "claude-3-5-haiku-latest"))
                .temperature(0.0)
                .maxTokens(LONGEST_ANSWER_TOKENS)
                .timeout(settings.patience())
                .maxRetries(0)
                .build();
    }

    private static String orElse(@Nullable String value, String otherwise) {
        return value == null || value.isBlank() ? otherwise : value.strip();
    }

    private static String blankToEmpty(@Nullable String value) {
        return value == null ? "" : value.strip();
    }

    @Configuration(proxyBeanMethods = false)
    static class Wiring {
        @Bean
        Configured configuredChatModel(Settings settings) {
            return configured(settings);
        }

        @Bean
        CarefulChat carefulChat(Configured configured, Clock clock) {
            return new CarefulChat(configured, clock);
        }
    }
}
