package eu.rapport.practice;

import java.time.Duration;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How the bot hears. There is no webhook here: setting one is refused, taking it away succeeds. */
@Component
@PracticeOnly
class PollingMethods implements BotMethods {
    private static final int MOST = 100;
    private static final int LONGEST_SECONDS = 50;

    private final Updates updates;
    private final JsonMapper json;

    PollingMethods(Updates updates, JsonMapper json) {
        this.updates = updates;
        this.json = json;
    }

    @Override
    public Map<String, Method> byName() {
        return Map.of(
                "getupdates", this::getUpdates,
                "setwebhook", this::setWebhook,
                "deletewebhook", call -> json.getNodeFactory().booleanNode(true),
                "getwebhookinfo", this::getWebhookInfo);
    }

    private JsonNode getUpdates(Call call) throws InterruptedException {
        int limit = Math.clamp(call.number("limit", MOST), 1, MOST);
        int patience = Math.clamp(call.number("timeout", 0), 0, LONGEST_SECONDS);
        return updates.from(call.number("offset", 0), limit, Duration.ofSeconds(patience));
    }

    private JsonNode setWebhook(Call call) {
        if (!call.text("url").isEmpty()) {
            throw Refusal.badRequest("bad webhook: there are none in practice mode");
        }
        return json.getNodeFactory().booleanNode(true);
    }

    private JsonNode getWebhookInfo(Call call) {
        return json.createObjectNode()
                .put("url", "")
                .put("has_custom_certificate", false)
                .put("pending_update_count", updates.pending());
    }
}
