package eu.rapport.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import eu.rapport.inbox.RawUpdate;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import okhttp3.Call;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks Telegram for updates, waiting for some to come. Understands every way in which the answer can be none. */
@Component
class UpdatesCall {
    /** What the bot wants to hear of; Telegram keeps this setting until it is told otherwise. */
    static final List<String> ALLOWED = List.of("message", "edited_message", "callback_query", "my_chat_member");

    private static final MediaType JSON = MediaType.get("application/json");
    private static final Duration TOKEN_REFUSED = Duration.ofMinutes(1);
    private static final Duration ANOTHER_POLLER = Duration.ofSeconds(3);
    private static final int LIMIT = 100;
    private static final long MOST_BYTES = 32 << 20;

    private final BotApi telegram;
    private final OkHttpClient http;
    private final Duration longPoll;
    private volatile @Nullable Call underWay;

    UpdatesCall(BotApi telegram, TelegramSettings settings) {
        this.telegram = telegram;
        this.longPoll = settings.longPoll();
        Duration giveUp = longPoll.multipliedBy(7).dividedBy(5);
        this.http = telegram.http()
                .newBuilder()
                .readTimeout(giveUp)
                .callTimeout(giveUp)
                .build();
    }

    /** The updates from a number on; from the oldest that Telegram has where it is 0. */
    List<RawUpdate> from(long offset) throws PollTrouble {
        Call call = http.newCall(request(offset));
        underWay = call;
        try (Response response = call.execute()) {
            return updates(response.code(), read(response));
        } catch (IOException e) {
            throw new PollTrouble("no answer (" + e.getClass().getSimpleName() + ")");
        } finally {
            underWay = null;
        }
    }

    /** Ends the call that is waiting, if there is one. */
    void cancel() {
        Call call = underWay;
        if (call != null) {
            call.cancel();
        }
    }

    private Request request(long offset) {
        var body = Json.MAPPER.createObjectNode();
        if (offset != 0) {
            body.put("offset", offset);
        }
        body.put("limit", LIMIT);
        body.put("timeout", longPoll.toSeconds());
        ALLOWED.forEach(body.putArray("allowed_updates")::add);
        return new Request.Builder()
                .url(telegram.url("getUpdates"))
                .post(RequestBody.create(body.toString(), JSON))
                .build();
    }

    private static String read(Response response) throws IOException {
        BufferedSource source = response.body().source();
        if (source.request(MOST_BYTES)) {
            throw new IOException("The answer is too large");
        }
        return source.readUtf8();
    }

    static List<RawUpdate> updates(int status, String body) throws PollTrouble {
        JsonNode answer = tree(body);
        if (status == 200
                && answer.path("ok").asBoolean()
                && answer.path("result").isArray()) {
            return RawUpdates.of(answer.path("result"));
        }
        throw switch (status) {
            case 401, 404 -> new PollTrouble("Telegram refuses the token", TOKEN_REFUSED);
            case 409 -> new PollTrouble("somebody else polls, or a webhook is set", ANOTHER_POLLER);
            case 429 ->
                new PollTrouble(
                        "too many requests",
                        Duration.ofSeconds(Math.max(
                                1, answer.path("parameters").path("retry_after").asLong(1))));
            default -> new PollTrouble("status " + status + " without updates");
        };
    }

    private static JsonNode tree(String body) {
        try {
            JsonNode tree = Json.MAPPER.readTree(body);
            return tree == null ? Json.MAPPER.missingNode() : tree;
        } catch (JsonProcessingException e) {
            return Json.MAPPER.missingNode();
        }
    }
}
