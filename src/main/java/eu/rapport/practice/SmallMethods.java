package eu.rapport.practice;

import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Who the bot is, whom it talks to, and its nod to a pressed button. */
@Component
@PracticeOnly
class SmallMethods implements BotMethods {
    private static final int LONGEST_ANSWER = 200;
    private static final JsonNode DONE = JsonNodeFactory.instance.booleanNode(true);

    private final Sketches sketches;
    private final Chats chats;
    private final Presses presses;
    private final Watchers watchers;
    private final JsonMapper json;

    SmallMethods(Sketches sketches, Chats chats, Presses presses, Watchers watchers, JsonMapper json) {
        this.sketches = sketches;
        this.chats = chats;
        this.presses = presses;
        this.watchers = watchers;
        this.json = json;
    }

    @Override
    public Map<String, Method> byName() {
        return Map.of(
                "getme", call -> me(),
                "getchat", call -> sketches.chat(chats.get(call.number("chat_id", 0))),
                "answercallbackquery", this::answerPress,
                "setmyname", call -> DONE,
                "setmydescription", call -> DONE,
                "setmyshortdescription", call -> DONE,
                "setchatmenubutton", call -> DONE);
    }

    private JsonNode me() {
        return sketches.bot()
                .put("can_join_groups", true)
                .put("can_read_all_group_messages", false)
                .put("supports_inline_queries", false);
    }

    private JsonNode answerPress(Call call) {
        if (call.text("text").length() > LONGEST_ANSWER) {
            throw Refusal.badRequest("MESSAGE_TOO_LONG");
        }
        String id = call.text("callback_query_id");
        long chat = presses.answer(id)
                .orElseThrow(() ->
                        Refusal.badRequest("query is too old and response timeout expired or query ID is invalid"));
        ObjectNode answer = json.createObjectNode()
                .put("chat", chat)
                .put("press", id)
                .put("text", call.text("text"))
                .put("alert", call.flag("show_alert"));
        watchers.tell("answered", answer);
        return DONE;
    }
}
