package eu.rapport.models;

import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.ChatModel;
import org.jspecify.annotations.Nullable;

/** A chat model: one instruction and one message in, words out. It has no tools and no memory. */
public final class Chat {
    private final ChatModel model;

    Chat(ChatModel model) {
        this.model = model;
    }

    /** The model's answer, null where it has none; throws where it fails. Neither text is read as a template. */
    public @Nullable String answer(String instruction, String message) {
        return model.chat(SystemMessage.from(instruction), UserMessage.from(message))
                .aiMessage()
                .text();
    }
}
