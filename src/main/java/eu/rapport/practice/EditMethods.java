package eu.rapport.practice;

import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** How the bot takes back and rewords what it said. */
@Component
@PracticeOnly
class EditMethods implements BotMethods {
    private final Chats chats;
    private final Messages messages;
    private final Sketches sketches;
    private final JsonMapper json;

    EditMethods(Chats chats, Messages messages, Sketches sketches, JsonMapper json) {
        this.chats = chats;
        this.messages = messages;
        this.sketches = sketches;
        this.json = json;
    }

    @Override
    public Map<String, Method> byName() {
        return Map.of(
                "editmessagetext", this::editText,
                "editmessagecaption", this::editCaption,
                "editmessagereplymarkup", this::editMarkup,
                "deletemessage", this::delete);
    }

    private JsonNode editText(Call call) {
        ObjectNode message = toEdit(call);
        if (!message.has("text")) {
            throw Refusal.badRequest("there is no text in the message to edit");
        }
        ObjectNode before = message.deepCopy();
        Words.text(call).asText(message);
        Keyboards.put(call, message);
        return replace(before, message);
    }

    private JsonNode editCaption(Call call) {
        ObjectNode message = toEdit(call);
        if (message.has("text")) {
            throw Refusal.badRequest("there is no caption in the message to edit");
        }
        ObjectNode before = message.deepCopy();
        Words.caption(call).asCaption(message);
        Keyboards.put(call, message);
        return replace(before, message);
    }

    private JsonNode editMarkup(Call call) {
        ObjectNode message = toEdit(call);
        ObjectNode before = message.deepCopy();
        Keyboards.put(call, message);
        return replace(before, message);
    }

    private JsonNode delete(Call call) {
        Chats.Chat chat = chats.get(call.number("chat_id", 0));
        if (!messages.delete(chat.id(), call.number("message_id", 0))) {
            throw Refusal.badRequest("message to delete not found");
        }
        return json.getNodeFactory().booleanNode(true);
    }

    private ObjectNode toEdit(Call call) {
        Chats.Chat chat = chats.get(call.number("chat_id", 0));
        ObjectNode message = messages.find(chat.id(), call.number("message_id", 0))
                .orElseThrow(() -> Refusal.badRequest("message to edit not found"));
        if (!message.path("from").path("is_bot").asBoolean(false)) {
            throw Refusal.badRequest("message can't be edited");
        }
        return message;
    }

    private JsonNode replace(ObjectNode before, ObjectNode message) {
        if (Objects.equals(before, message)) {
            throw Refusal.badRequest("message is not modified: specified new message content and reply markup are "
                    + "exactly the same as a current content and reply markup of the message");
        }
        return messages.replace(sketches.edited(message));
    }
}
