package eu.rapport.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import eu.rapport.inbox.Inbox;
import eu.rapport.inbox.RawUpdate;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Takes an update that Telegram brings. It is answered with success only once the update is stored: on anything else Telegram
 * brings it again. Whoever does not know the secret learns nothing.
 */
@Component
class WebhookIntake {
    private static final Logger log = LoggerFactory.getLogger(WebhookIntake.class);
    private static final String SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token";
    private static final int MOST_BYTES = 1 << 20;

    private final TelegramSettings settings;
    private final Inbox inbox;
    private final PressReceipts receipts;

    WebhookIntake(TelegramSettings settings, Inbox inbox, PressReceipts receipts) {
        this.settings = settings;
        this.inbox = inbox;
        this.receipts = receipts;
    }

    ServerResponse take(ServerRequest request) throws IOException {
        if (!knowsSecret(request.headers().firstHeader(SECRET_HEADER))) {
            return ServerResponse.status(HttpStatus.UNAUTHORIZED).build();
        }
        byte[] body = read(request);
        if (body.length > MOST_BYTES) {
            return ServerResponse.status(HttpStatus.CONTENT_TOO_LARGE).build();
        }
        return store(body);
    }

    private ServerResponse store(byte[] body) {
        JsonNode update;
        try {
            update = Json.MAPPER.readTree(new String(body, StandardCharsets.UTF_8));
        } catch (JsonProcessingException e) {
            return ServerResponse.badRequest().build();
        }
        if (update == null || !update.isObject()) {
            return ServerResponse.badRequest().build();
        }
        List<RawUpdate> updates = List.of(RawUpdates.one(update));
        try {
            inbox.take(settings.botId(), updates);
        } catch (RuntimeException e) {
            log.warn("An update could not be stored: {}", e.getClass().getName());
            return ServerResponse.status(HttpStatus.SERVICE_UNAVAILABLE).build();
        }
        receipts.give(updates);
        return ServerResponse.ok().build();
    }

    private boolean knowsSecret(@Nullable String given) {
        byte[] expected = settings.webhookSecret().getBytes(StandardCharsets.UTF_8);
        byte[] actual = given == null ? new byte[0] : given.getBytes(StandardCharsets.UTF_8);
        return MessageDigest.isEqual(expected, actual) && expected.length > 0;
    }

    /** One byte more than allowed shows that it is too much, whatever the length claimed. */
    private static byte[] read(ServerRequest request) throws IOException {
        if (request.headers().contentLength().orElse(0) > MOST_BYTES) {
            return new byte[MOST_BYTES + 1];
        }
        try (InputStream stream = request.servletRequest().getInputStream()) {
            return stream.readNBytes(MOST_BYTES + 1);
        }
    }
}
