package eu.rapport.telegram.botapi;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/** What the methods do that the bot uses; the others answer with true. */
final class Methods {
    private final BotApiStandIn telegram;
    private final UpdateQueue queue;
    private volatile String webhook = "";

    Methods(BotApiStandIn telegram, UpdateQueue queue) {
        this.telegram = telegram;
        this.queue = queue;
    }

    Answer call(ApiRequest request) throws InterruptedException {
        return switch (request.method().toLowerCase(Locale.ROOT)) {
            case "getme" -> Answer.ok(telegram.botUser());
            case "getupdates" -> getUpdates(request);
            case "deletewebhook" -> webhook("");
            case "setwebhook" -> webhook(String.valueOf(request.text("url")));
            case "getwebhookinfo" ->
                Answer.ok(RequestParser.JSON.createObjectNode().put("url", webhook));
            case "getfile" -> telegram.file(String.valueOf(request.text("file_id")));
            case "sendmessage", "sendphoto", "senddocument" -> send(request);
            case "editmessagetext", "editmessagecaption", "editmessagereplymarkup" -> edit(request);
            default -> Answer.ok();
        };
    }

    private Answer webhook(String url) {
        webhook = url;
        return Answer.ok();
    }

    private Answer getUpdates(ApiRequest request) throws InterruptedException {
        if (!webhook.isEmpty()) {
            return Answer.error(409, "Conflict: can't use getUpdates method while webhook is active");
        }
        JsonNode parameters = request.parameters();
        int limit = Math.clamp(parameters.path("limit").asInt(100), 1, 100);
        Duration timeout =
                Duration.ofSeconds(Math.min(50, parameters.path("timeout").asInt(0)));
        List<String> updates = queue.poll(parameters.path("offset").asLong(0), limit, timeout);
        return updates == null
                ? Answer.error(409, "Conflict: terminated by other getUpdates request")
                : new Answer(200, "{\"ok\":true,\"result\":[" + String.join(",", updates) + "]}");
    }

    private Answer send(ApiRequest request) {
        Chat chat = telegram.chat(request.chatId());
        Answer refusal = refusal(chat, request);
        if (chat == null || refusal != null) {
            return refusal == null ? Answer.error(400, "Bad Request: chat not found") : refusal;
        }
        byte[] picture = file(request, "photo");
        byte[] file = file(request, "document");
        BotMessage message = new BotMessage(
                telegram.nextNumber(),
                chat.id(),
                text(request),
                entities(request),
                buttons(request),
                picture,
                file,
                file == null ? null : name(request, "document"),
                0);
        chat.show(message);
        return Answer.ok(json(message, chat));
    }

    private Answer edit(ApiRequest request) {
        Chat chat = telegram.chat(request.chatId());
        Answer refusal = request.method().equalsIgnoreCase("editMessageReplyMarkup") ? null : refusal(chat, request);
        if (chat == null || refusal != null) {
            return refusal == null ? Answer.error(400, "Bad Request: chat not found") : refusal;
        }
        BotMessage old = chat.find(request.parameters().path("message_id").asLong());
        if (old == null) {
            return Answer.error(400, "Bad Request: message to edit not found");
        }
        boolean onlyButtons = request.method().equalsIgnoreCase("editMessageReplyMarkup");
        if (request.method().equalsIgnoreCase("editMessageText") && (old.picture() != null || old.file() != null)) {
            return Answer.error(400, "Bad Request: there is no text in the message to edit");
        }
        BotMessage changed = new BotMessage(
                old.id(),
                old.chatId(),
                onlyButtons ? old.text() : text(request),
                onlyButtons ? old.entities() : entities(request),
                buttons(request),
                old.picture(),
                old.file(),
                old.fileName(),
                old.edited() + 1);
        boolean same = changed.text().equals(old.text())
                && changed.rows().equals(old.rows())
                && changed.entities().equals(old.entities());
        if (same) {
            return Answer.error(
                    400,
                    "Bad Request: message is not modified: specified new message content and reply markup are exactly"
                            + " the same as a current content and reply markup of the message");
        }
        chat.show(changed);
        return Answer.ok(json(changed, chat));
    }

    private @Nullable Answer refusal(@Nullable Chat chat, ApiRequest request) {
        if (chat == null) {
            return Answer.error(400, "Bad Request: chat not found");
        }
        if (!chat.isReachable()) {
            return Answer.error(403, "Forbidden: bot was blocked by the user");
        }
        boolean captioned = !request.method().equalsIgnoreCase("sendMessage")
                && !request.method().equalsIgnoreCase("editMessageText");
        String wrong = wrong(text(request), entities(request), captioned);
        if (wrong == null) {
            wrong = buttons(request).stream()
                            .flatMap(List::stream)
                            .anyMatch(each ->
                                    each.data() != null && each.data().getBytes(StandardCharsets.UTF_8).length > 64)
                    ? "BUTTON_DATA_INVALID"
                    : null;
        }
        if (wrong == null) {
            return null;
        }
        telegram.problem(request.method() + ": " + wrong);
        return Answer.error(400, "Bad Request: " + wrong);
    }

    private static @Nullable String wrong(String text, JsonNode entities, boolean captioned) {
        if (text.isBlank() && !captioned) {
            return "message text is empty";
        }
        if (text.length() > (captioned ? 1024 : 4096)) {
            return captioned ? "message caption is too long" : "message is too long";
        }
        for (JsonNode entity : entities) {
            int offset = entity.path("offset").asInt();
            int end = offset + entity.path("length").asInt();
            if (offset < 0 || end > text.length() || end <= offset) {
                return "can't parse entities: an entity lies outside of the text";
            }
            if (Character.isLowSurrogate(text.charAt(offset))
                    || (end < text.length() && Character.isLowSurrogate(text.charAt(end)))) {
                return "can't parse entities: an entity cuts a character";
            }
        }
        return null;
    }

    private static String text(ApiRequest request) {
        String text = request.text("text") == null ? request.text("caption") : request.text("text");
        return text == null ? "" : text;
    }

    private static JsonNode entities(ApiRequest request) {
        JsonNode entities = request.parameters().path("entities");
        JsonNode found = entities.isArray() ? entities : request.parameters().path("caption_entities");
        return found.isArray() && !found.isEmpty() ? found : MissingNode.getInstance();
    }

    private static List<List<BotButton>> buttons(ApiRequest request) {
        List<List<BotButton>> rows = new ArrayList<>();
        for (JsonNode row : request.parameters().path("reply_markup").path("inline_keyboard")) {
            rows.add(row.valueStream()
                    .map(each -> new BotButton(
                            each.path("text").asString(),
                            each.has("callback_data")
                                    ? each.path("callback_data").asString()
                                    : null,
                            each.has("url") ? each.path("url").asString() : null))
                    .toList());
        }
        return rows;
    }

    private static String name(ApiRequest request, String parameter) {
        return String.valueOf(request.text(parameter)).replace("attach://", "");
    }

    private static byte @Nullable [] file(ApiRequest request, String parameter) {
        if (request.text(parameter) == null) {
            return null;
        }
        return request.files()
                .getOrDefault(name(request, parameter), request.files().get(parameter));
    }

    private ObjectNode json(BotMessage message, Chat chat) {
        ObjectNode json = RequestParser.JSON.createObjectNode();
        json.put("message_id", message.id());
        json.put("date", telegram.seconds());
        json.set("chat", chat.chat());
        json.set("from", telegram.botUser());
        if (message.picture() != null) {
            ArrayNode sizes = json.putArray("photo");
            sizes.addObject()
                    .put("file_id", "f" + message.id())
                    .put("file_unique_id", "u" + message.id())
                    .put("width", 1)
                    .put("height", 1);
            json.put("caption", message.text());
        } else {
            json.put("text", message.text());
        }
        return json;
    }
}
