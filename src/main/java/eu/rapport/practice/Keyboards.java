package eu.rapport.practice;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The buttons under a message, within Telegram's limits. */
final class Keyboards {
    private static final int LONGEST_DATA = 64;
    private static final int MOST_BUTTONS = 100;
    private static final int MOST_IN_A_ROW = 8;

    private Keyboards() {}

    /** Puts the buttons that a call asks for under a message, and takes away those that it does not ask for. */
    static void put(Call call, ObjectNode message) {
        JsonNode markup = call.json("reply_markup");
        message.remove("reply_markup");
        JsonNode rows = markup.path("inline_keyboard");
        if (!rows.isEmpty()) {
            check(rows);
            message.set("reply_markup", markup);
        }
    }

    private static void check(JsonNode rows) {
        List<JsonNode> buttons = new ArrayList<>();
        for (JsonNode row : rows) {
            if (row.size() > MOST_IN_A_ROW) {
                throw Refusal.badRequest("REPLY_MARKUP_TOO_LONG");
            }
            row.forEach(buttons::add);
        }
        if (buttons.size() > MOST_BUTTONS) {
            throw Refusal.badRequest("REPLY_MARKUP_TOO_LONG");
        }
        buttons.forEach(Keyboards::checkButton);
    }

    private static void checkButton(JsonNode button) {
        if (button.path("text").asString("").isBlank()) {
            throw Refusal.badRequest("can't parse inline keyboard button: Field \"text\" must be non-empty");
        }
        boolean opens = button.path("url").asString("").matches("(https?|tg)://.+");
        JsonNode data = button.path("callback_data");
        if (opens) {
            return;
        }
        if (button.has("url")) {
            throw Refusal.badRequest("BUTTON_URL_INVALID");
        }
        if (!data.isString()) {
            throw Refusal.badRequest(
                    "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard");
        }
        int length = data.stringValue().getBytes(StandardCharsets.UTF_8).length;
        if (length == 0 || length > LONGEST_DATA) {
            throw Refusal.badRequest("BUTTON_DATA_INVALID");
        }
    }
}
