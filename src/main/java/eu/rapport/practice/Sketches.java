package eu.rapport.practice;

import java.time.Clock;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** People, chats and messages in Telegram's words. */
@Component
@PracticeOnly
class Sketches {
    /** The bot's name in links; any name that nobody else has would do. */
    static final String BOT_NAME = "rapport_practice_bot";

    private final JsonMapper json;
    private final Clock clock;

    Sketches(JsonMapper json, Clock clock) {
        this.json = json;
        this.clock = clock;
    }

    ObjectNode bot() {
        return json.createObjectNode()
                .put("id", Long.parseLong(PracticeMode.BOT_ID))
                .put("is_bot", true)
                .put("first_name", "Rapport")
                .put("username", BOT_NAME);
    }

    ObjectNode user(Chats.Chat chat) {
        return json.createObjectNode()
                .put("id", chat.id())
                .put("is_bot", false)
                .put("first_name", chat.name())
                .put("language_code", "en");
    }

    ObjectNode chat(Chats.Chat chat) {
        return json.createObjectNode()
                .put("id", chat.id())
                .put("type", "private")
                .put("first_name", chat.name());
    }

    ObjectNode messageFromBot(Chats.Chat chat) {
        return message(chat, bot());
    }

    ObjectNode messageFrom(Chats.Chat chat) {
        return message(chat, user(chat));
    }

    /** Notes that a message was changed now. */
    ObjectNode edited(ObjectNode message) {
        return message.put("edit_date", clock.instant().getEpochSecond());
    }

    private ObjectNode message(Chats.Chat chat, ObjectNode from) {
        ObjectNode message = json.createObjectNode();
        message.put("message_id", 0);
        message.set("from", from);
        message.set("chat", chat(chat));
        return message.put("date", clock.instant().getEpochSecond());
    }
}
