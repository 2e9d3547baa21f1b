package eu.rapport.models;

import java.time.Duration;

/** Chat models for tests of what they are used for. */
public final class Chats {
    private Chats() {}

    /** A model behind an address that speaks as OpenAI does. */
    public static ChatModels.Configured openAi(String url, Duration patience) {
        return ChatModels.configured(new ChatModels.Settings("openai", url + "/v1", "key", "m", patience));
    }
}
