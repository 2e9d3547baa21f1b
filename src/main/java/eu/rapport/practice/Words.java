package eu.rapport.practice;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The words of a message with their entities, within Telegram's limits. */
record Words(String text, JsonNode entities) {
    private static final int LONGEST_TEXT = 4096;
    private static final int LONGEST_CAPTION = 1024;

    static Words text(Call call) {
        Words words = words(call, "text", "entities");
        if (words.text().isBlank()) {
            throw Refusal.badRequest("message text is empty");
        }
        if (words.text().length() > LONGEST_TEXT) {
            throw Refusal.badRequest("message is too long");
        }
        return words;
    }

    static Words caption(Call call) {
        Words words = words(call, "caption", "caption_entities");
        if (words.text().length() > LONGEST_CAPTION) {
            throw Refusal.badRequest("message caption is too long");
        }
        return words;
    }

    private static Words words(Call call, String text, String entities) {
        if (call.has("parse_mode")) {
            throw Refusal.badRequest("unsupported parse_mode: practice mode knows entities only");
        }
        Words words = new Words(call.text(text), call.json(entities));
        words.checkEntities();
        return words;
    }

    private void checkEntities() {
        for (JsonNode each : entities) {
            int from = each.path("offset").asInt(-1);
            int length = each.path("length").asInt(-1);
            if (from < 0 || length <= 0 || from + length > text.length()) {
                throw Refusal.badRequest("can't parse entities: an entity reaches outside the text");
            }
        }
    }

    void asText(ObjectNode message) {
        put(message, "text", "entities");
    }

    void asCaption(ObjectNode message) {
        put(message, "caption", "caption_entities");
    }

    private void put(ObjectNode message, String text, String entities) {
        message.remove(text);
        message.remove(entities);
        if (!this.text.isEmpty()) {
            message.put(text, this.text);
        }
        if (this.entities instanceof ArrayNode some && !some.isEmpty()) {
            message.set(entities, some);
        }
    }
}
