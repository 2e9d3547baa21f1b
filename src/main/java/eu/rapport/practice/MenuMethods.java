package eu.rapport.practice;

import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** The commands that a chat's menu offers. */
@Component
@PracticeOnly
class MenuMethods implements BotMethods {
    private static final long EVERYBODY = 0;
    private static final JsonNode DONE = JsonNodeFactory.instance.booleanNode(true);

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Chats chats;
    private final Watchers watchers;

    MenuMethods(JdbcClient jdbc, JsonMapper json, Chats chats, Watchers watchers) {
        this.jdbc = jdbc;
        this.json = json;
        this.chats = chats;
        this.watchers = watchers;
    }

    @Override
    public Map<String, Method> byName() {
        return Map.of(
                "setmycommands", this::set,
                "deletemycommands", this::delete,
                "getmycommands", call -> stored(chatOf(call)));
    }

    /** What the menu of a chat shows: its own commands, else everybody's. */
    JsonNode of(long chatId) {
        JsonNode own = stored(chatId);
        return own.isEmpty() ? stored(EVERYBODY) : own;
    }

    private JsonNode set(Call call) {
        JsonNode commands = call.json("commands");
        for (JsonNode each : commands) {
            if (!each.path("command").asString("").matches("/?[a-z0-9_]{1,32}")) {
                throw Refusal.badRequest("BOT_COMMAND_INVALID");
            }
            int length = each.path("description").asString("").length();
            if (length == 0 || length > 256) {
                throw Refusal.badRequest("BOT_COMMAND_DESCRIPTION_INVALID");
            }
        }
        return store(chatOf(call), commands);
    }

    private JsonNode delete(Call call) {
        return store(chatOf(call), json.createArrayNode());
    }

    private JsonNode store(long chatId, JsonNode commands) {
        jdbc.sql("""
                        insert into practice_menu values (?, ?)
                        on conflict (chat_id) do update set content = excluded.content""").params(chatId, commands.toString()).update();
        watchers.tell("menus", json.createObjectNode());
        return DONE;
    }

    private JsonNode stored(long chatId) {
        return jdbc.sql("select content from practice_menu where chat_id = ?")
                .param(chatId)
                .query(String.class)
                .optional()
                .map(json::readTree)
                .orElseGet(json::createArrayNode);
    }

    private long chatOf(Call call) {
        JsonNode scope = call.json("scope");
        return switch (scope.path("type").asString("default")) {
            case "chat" -> chats.get(scope.path("chat_id").asLong(0)).id();
            default -> EVERYBODY;
        };
    }
}
