package eu.rapport.practice;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What stands in the chats, in Telegram's words; the page hears of every change. */
@Component
@PracticeOnly
class Messages {
    private static final int SHOWN = 200;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Watchers watchers;

    Messages(JdbcClient jdbc, JsonMapper json, Watchers watchers) {
        this.jdbc = jdbc;
        this.json = json;
        this.watchers = watchers;
    }

    /** Adds a message and gives it its number. */
    ObjectNode add(ObjectNode message) {
        long id = jdbc.sql("select nextval(pg_get_serial_sequence('practice_message', 'id'))")
                .query(Long.class)
                .single();
        message.put("message_id", id);
        jdbc.sql("insert into practice_message (id, chat_id, content) values (?, ?, ?)")
                .params(id, chatOf(message), message.toString())
                .update();
        watchers.tell("message", message);
        return message;
    }

    ObjectNode replace(ObjectNode message) {
        jdbc.sql("update practice_message set content = ? where id = ?")
                .params(message.toString(), message.path("message_id").longValue())
                .update();
        watchers.tell("message", message);
        return message;
    }

    Optional<ObjectNode> find(long chatId, long id) {
        return jdbc.sql("select content from practice_message where chat_id = ? and id = ?")
                .params(chatId, id)
                .query(String.class)
                .optional()
                .map(this::parsed);
    }

    boolean delete(long chatId, long id) {
        boolean gone = jdbc.sql("delete from practice_message where chat_id = ? and id = ?")
                        .params(chatId, id)
                        .update()
                > 0;
        if (gone) {
            watchers.tell("gone", json.createObjectNode().put("chat", chatId).put("message", id));
        }
        return gone;
    }

    /** The last messages of a chat, oldest first. */
    List<ObjectNode> latest(long chatId) {
        return jdbc
                .sql("select content from practice_message where chat_id = ? order by id desc limit ?")
                .params(chatId, SHOWN)
                .query(String.class)
                .list()
                .reversed()
                .stream()
                .map(this::parsed)
                .toList();
    }

    private ObjectNode parsed(String content) {
        return json.readTree(content).asObject();
    }

    private static long chatOf(ObjectNode message) {
        return message.path("chat").path("id").longValue();
    }
}
