package eu.rapport.telegram.botapi;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A call that the bot made: its parameters as JSON, whatever way they came, and its files by name. */
public record ApiRequest(
        Instant at, long nanos, String token, String method, ObjectNode parameters, Map<String, byte[]> files) {
    /** The chat that it is about; 0 where it names none. */
    public long chatId() {
        return parameters.path("chat_id").asLong(0);
    }

    @Nullable
    String text(String parameter) {
        JsonNode value = parameters.get(parameter);
        return value == null || value.isNull() ? null : value.asString();
    }
}
