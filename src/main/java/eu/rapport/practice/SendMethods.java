package eu.rapport.practice;

import java.io.IOException;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** How the bot speaks. */
@Component
@PracticeOnly
class SendMethods implements BotMethods {
    private final Chats chats;
    private final Messages messages;
    private final Files files;
    private final Sketches sketches;
    private final Watchers watchers;
    private final JsonMapper json;

    SendMethods(Chats chats, Messages messages, Files files, Sketches sketches, Watchers watchers, JsonMapper json) {
        this.chats = chats;
        this.messages = messages;
        this.files = files;
        this.sketches = sketches;
        this.watchers = watchers;
        this.json = json;
    }

    @Override
    public Map<String, Method> byName() {
        return Map.of(
                "sendmessage", this::sendMessage,
                "sendphoto", this::sendPhoto,
                "senddocument", this::sendDocument,
                "sendchataction", this::sendChatAction);
    }

    private JsonNode sendMessage(Call call) {
        ObjectNode message = to(call);
        Words.text(call).asText(message);
        return add(message, call);
    }

    private JsonNode sendPhoto(Call call) throws IOException {
        ObjectNode message = to(call);
        Words.caption(call).asCaption(message);
        message.set("photo", files.photo(sent(call, "photo")));
        return add(message, call);
    }

    private JsonNode sendDocument(Call call) throws IOException {
        ObjectNode message = to(call);
        Words.caption(call).asCaption(message);
        message.set("document", files.document(sent(call, "document")));
        return add(message, call);
    }

    private JsonNode sendChatAction(Call call) {
        watchers.tell("typing", json.createObjectNode().put("chat", chatOf(call).id()));
        return json.getNodeFactory().booleanNode(true);
    }

    private ObjectNode to(Call call) {
        return sketches.messageFromBot(chatOf(call));
    }

    private Chats.Chat chatOf(Call call) {
        if (!call.has("chat_id")) {
            throw Refusal.badRequest("chat_id is empty");
        }
        return chats.get(call.number("chat_id", 0));
    }

    private static MultipartFile sent(Call call, String name) {
        return call.file(name).orElseThrow(() -> Refusal.badRequest("there is no %s in the request".formatted(name)));
    }

    private JsonNode add(ObjectNode message, Call call) {
        Keyboards.put(call, message);
        return messages.add(message);
    }
}
