package eu.rapport.models;

/** Chat models for tests of what they are used for. */
public final class Chats {
    private Chats() {}

    /** A model behind an address that speaks as OpenAI does. */
    public static ChatModels.Configured openAi(String url) {
        return ChatModels.configured(new ChatModels.Settings("openai", url + "/v1", "key", "m"));
    }
}
