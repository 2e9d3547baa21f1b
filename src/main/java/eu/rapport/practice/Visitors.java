package eu.rapport.practice;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What the people at the page do becomes what Telegram would tell the bot. */
@Component
@PracticeOnly
class Visitors {
    private static final Pattern COMMAND = Pattern.compile("(?<!\\S)/[A-Za-z0-9_]{1,32}");

    private final Chats chats;
    private final Messages messages;
    private final Updates updates;
    private final Presses presses;
    private final Sketches sketches;
    private final JsonMapper json;

    Visitors(Chats chats, Messages messages, Updates updates, Presses presses, Sketches sketches, JsonMapper json) {
        this.chats = chats;
        this.messages = messages;
        this.updates = updates;
        this.presses = presses;
        this.sketches = sketches;
        this.json = json;
    }

    void say(long chatId, String text) {
        ObjectNode message = worded(sketches.messageFrom(chats.get(chatId)), text);
        updates.add("message", messages.add(message));
    }

    void edit(long chatId, long messageId, String text) {
        ObjectNode message = messages.find(chatId, messageId)
                .filter(each -> !each.path("from").path("is_bot").asBoolean(true))
                .orElseThrow(() -> Refusal.badRequest("message to edit not found"));
        if (!message.path("text").asString("").equals(text)) {
            updates.add("edited_message", messages.replace(sketches.edited(worded(message, text))));
        }
    }

    /** Presses a button; returns the press's number, by which the answer will be known. */
    String press(long chatId, long messageId, String data) {
        ObjectNode message =
                messages.find(chatId, messageId).orElseThrow(() -> Refusal.badRequest("message not found"));
        String id = presses.open(chatId);
        ObjectNode query = json.createObjectNode().put("id", id);
        query.set("from", sketches.user(chats.get(chatId)));
        query.set("message", message);
        updates.add(
                "callback_query",
                query.put("chat_instance", Long.toString(chatId)).put("data", data));
        return id;
    }

    private ObjectNode worded(ObjectNode message, String text) {
        if (text.isBlank()) {
            throw Refusal.badRequest("message text is empty");
        }
        ArrayNode commands = json.createArrayNode();
        Matcher command = COMMAND.matcher(text);
        while (command.find()) {
            commands.addObject()
                    .put("type", "bot_command")
                    .put("offset", command.start())
                    .put("length", command.end() - command.start());
        }
        new Words(text, commands).asText(message);
        return message;
    }

    /** Opens a chat for somebody new, who follows an invitation where there is one. */
    Map<String, Object> welcome(String name, String code) {
        Chats.Chat guest = chats.openForGuest(name);
        if (!code.isBlank()) {
            say(guest.id(), "/start " + code);
        }
        return Map.of("id", guest.id());
    }
}
