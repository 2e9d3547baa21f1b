package eu.rapport.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.Buffer;
import okio.BufferedSource;

/**
 * Gives the library only answers that it understands. It loses the status of an answer that is not JSON, and takes a message
 * that was sent for one that failed when it cannot read the answer; both would be sent again for no reason.
 */
final class PlainAnswers implements Interceptor {
    private static final MediaType JSON = MediaType.get("application/json");
    private static final long MOST_BYTES = 4 << 20;
    private static final Pattern OK = Pattern.compile("^\\s*\\{\\s*\"ok\"\\s*:\\s*true");
    private static final Pattern MESSAGE_ID = Pattern.compile("\"message_id\"\\s*:\\s*(\\d{1,9})\\b");

    @Override
    public Response intercept(Chain chain) throws IOException {
        Response response = chain.proceed(chain.request());
        String plain = plain(response.code(), read(response.body()));
        return response.newBuilder().body(ResponseBody.create(plain, JSON)).build();
    }

    /** What can be read of the answer: the beginning of one that breaks off can still tell that the message arrived. */
    private static String read(ResponseBody body) {
        Buffer buffer = new Buffer();
        try (BufferedSource source = body.source()) {
            while (buffer.size() < MOST_BYTES && source.read(buffer, 8192) != -1) {}
        } catch (IOException e) {
            return buffer.readUtf8();
        }
        return buffer.readUtf8();
    }

    static String plain(int status, String body) throws IOException {
        JsonNode answer = tree(body);
        if (answer instanceof ObjectNode object && object.path("ok").isBoolean()) {
            return object.path("ok").booleanValue() ? sent(object) : refused(object, status);
        }
        if (status / 100 != 2) {
            return "{\"ok\":false,\"error_code\":%d,\"description\":\"HTTP status %d\"}".formatted(status, status);
        }
        if (OK.matcher(body).find()) {
            Matcher id = MESSAGE_ID.matcher(body);
            return id.find() ? message(id.group(1)) : "{\"ok\":true}";
        }
        throw new IOException("The answer cannot be read");
    }

    private static String sent(ObjectNode answer) {
        JsonNode result = answer.path("result");
        if (result.isObject()) {
            return result.has("message_id") ? message(result.path("message_id").asText()) : answer.toString();
        }
        return result.isBoolean() ? answer.toString() : "{\"ok\":true}";
    }

    private static String refused(ObjectNode answer, int status) {
        if (!answer.path("error_code").isInt()) {
            answer.put("error_code", status);
        }
        return answer.toString();
    }

    /** The number is all that is needed of a sent message, and the rest could be of a kind that the library does not know. */
    private static String message(String id) {
        return "{\"ok\":true,\"result\":{\"message_id\":%s,\"date\":1,\"chat\":{\"id\":1,\"type\":\"private\"}}}"
                .formatted(id.matches("\\d{1,9}|1\\d{9}|20\\d{8}") ? id : "0");
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
