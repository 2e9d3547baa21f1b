package eu.rapport.practice;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads calls as the Bot API allows them: parameters in the address, as a form, as multipart, or as one JSON object. */
@Component
@PracticeOnly
class Calls {
    private final JsonMapper json;

    Calls(JsonMapper json) {
        this.json = json;
    }

    Call read(HttpServletRequest request) throws IOException {
        ObjectNode parameters = json.createObjectNode();
        request.getParameterMap().forEach((name, values) -> parameters.set(name, value(values[0])));
        if (String.valueOf(request.getContentType()).toLowerCase(Locale.ROOT).startsWith("application/json")) {
            parameters.setAll(object(request));
        }
        return request instanceof MultipartHttpServletRequest multipart
                ? new Call(parameters, multipart.getFileMap())
                : new Call(parameters, Map.of());
    }

    private ObjectNode object(HttpServletRequest request) throws IOException {
        byte[] body = request.getInputStream().readAllBytes();
        if (body.length == 0) {
            return json.createObjectNode();
        }
        try {
            return json.readTree(body).asObject();
        } catch (JacksonException noObject) {
            throw Refusal.badRequest("object expected as request body");
        }
    }

    /** Lists and objects come as JSON in a form. Words that merely look like them stay words: only markup and the like is asked as JSON. */
    private JsonNode value(String words) {
        if (words.startsWith("{") || words.startsWith("[")) {
            try {
                return json.readTree(words);
            } catch (JacksonException noJson) {
                return json.getNodeFactory().stringNode(words);
            }
        }
        return json.getNodeFactory().stringNode(words);
    }
}
