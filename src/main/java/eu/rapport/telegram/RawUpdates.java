package eu.rapport.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import eu.rapport.inbox.RawUpdate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Takes a batch of updates apart without understanding more than where each belongs, so that none can spoil the others. */
final class RawUpdates {
    private RawUpdates() {}

    static List<RawUpdate> of(JsonNode batch) {
        List<RawUpdate> updates = new ArrayList<>();
        batch.forEach(each -> updates.add(one(each)));
        return updates;
    }

    static RawUpdate one(JsonNode update) {
        String json = write(update);
        JsonNode id = update.path("update_id");
        // one without a number is kept under a number of its own, below all of Telegram's
        long number = id.isIntegralNumber() ? id.longValue() : -1L - Integer.toUnsignedLong(json.hashCode());
        return new RawUpdate(number, chat(update), sender(update), json);
    }

    /** The chat to which an update belongs, whatever its kind; a private one where only a person is known. */
    private static long chat(JsonNode update) {
        return bodies(update)
                .flatMap(body -> Stream.of(
                        body.path("chat").path("id"),
                        body.path("message").path("chat").path("id")))
                .filter(JsonNode::isIntegralNumber)
                .findFirst()
                .map(JsonNode::longValue)
                .orElseGet(() -> sender(update));
    }

    private static long sender(JsonNode update) {
        return bodies(update)
                .flatMap(body -> Stream.of(
                        body.path("from").path("id"), body.path("user").path("id")))
                .filter(JsonNode::isIntegralNumber)
                .findFirst()
                .map(JsonNode::longValue)
                .orElse(0L);
    }

    private static Stream<JsonNode> bodies(JsonNode update) {
        return update.valueStream().filter(JsonNode::isObject);
    }

    private static String write(JsonNode update) {
        try {
            return Json.MAPPER.writeValueAsString(update);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalStateException("A tree that was read can be written", e);
        }
    }
}
