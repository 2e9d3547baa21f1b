package eu.rapport.models;

import java.time.Duration;

/** Chat models for tests of what they are used for. */
public final class Chats {
    private Chats() {}

    /** A model behind an address that speaks as OpenAI does. */
    public static ChatModels.Configured openAi(String url, Duration patience) {
        return of("openai", url, patience);
    }

    /** A model behind an address that speaks as that provider's does. */
    public static ChatModels.Configured of(String provider, String url, Duration patience) {
        String base = provider.equals("ollama") ? url : url + "/v1";
        return ChatModels.configured(new ChatModels.Settings(provider, base, "key", "m", patience));
    }
}
