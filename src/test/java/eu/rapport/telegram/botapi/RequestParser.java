package eu.rapport.telegram.botapi;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads a call: JSON, form or multipart, as Telegram does. */
final class RequestParser {
    static final JsonMapper JSON = new JsonMapper();
    private static final Pattern PATH = Pattern.compile(".*/bot([^/]+)/([^/]+)");
    private static final Pattern NAME = Pattern.compile("[; ]name=\"([^\"]*)\"");
    private static final Pattern FILE_NAME = Pattern.compile("filename=\"([^\"]*)\"");

    private RequestParser() {}

    static ApiRequest read(HttpExchange exchange) throws IOException {
        Matcher path = PATH.matcher(exchange.getRequestURI().getPath());
        String token = path.matches() ? path.group(1) : "";
        String method = path.matches() ? path.group(2) : "";
        byte[] body = exchange.getRequestBody().readAllBytes();
        String type = String.valueOf(exchange.getRequestHeaders().getFirst("Content-Type"));
        ObjectNode parameters = JSON.createObjectNode();
        Map<String, byte[]> files = new HashMap<>();
        form(parameters, exchange.getRequestURI().getRawQuery());
        if (type.contains("json") && body.length > 0) {
            parameters.setAll((ObjectNode) JSON.readTree(body));
        } else if (type.contains("multipart/form-data")) {
            multipart(body, type.replaceFirst(".*boundary=\"?([^\";]+).*", "$1"), parameters, files);
        } else {
            form(parameters, new String(body, StandardCharsets.UTF_8));
        }
        return new ApiRequest(Instant.now(), System.nanoTime(), token, method, parameters, files);
    }

    private static void form(ObjectNode parameters, String form) {
        if (form == null || form.isBlank()) {
            return;
        }
        for (String pair : form.split("&")) {
            String[] sides = pair.split("=", 2);
            put(parameters, decode(sides[0]), sides.length > 1 ? decode(sides[1]) : "");
        }
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    /** Values of a form are texts; where they are numbers or JSON, Telegram takes them as such. */
    private static void put(ObjectNode parameters, String name, String value) {
        boolean structured = value.matches("-?\\d{1,18}|true|false|(?s)[\\[{].*");
        if (structured && !name.equals("text") && !name.equals("caption")) {
            try {
                JsonNode node = JSON.readTree(value);
                parameters.set(name, node);
                return;
            } catch (RuntimeException e) {
                // a text that begins like JSON
            }
        }
        parameters.put(name, value);
    }

    private static void multipart(byte[] body, String boundary, ObjectNode parameters, Map<String, byte[]> files) {
        String text = new String(body, StandardCharsets.ISO_8859_1); // one char per byte, so that places are the same
        for (String part : text.split(Pattern.quote("--" + boundary))) {
            int border = part.indexOf("\r\n\r\n");
            if (border < 0) {
                continue;
            }
            String head =
                    new String(part.substring(0, border).getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
            byte[] content = part.substring(border + 4, part.length() - 2).getBytes(StandardCharsets.ISO_8859_1);
            Matcher name = NAME.matcher(head);
            if (name.find() && FILE_NAME.matcher(head).find()) {
                files.put(name.group(1), content);
            } else if (name.find(0)) {
                put(parameters, name.group(1), new String(content, StandardCharsets.UTF_8));
            }
        }
    }
}
