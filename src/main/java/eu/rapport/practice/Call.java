package eu.rapport.practice;

import java.util.Map;
import java.util.Optional;
import org.springframework.web.multipart.MultipartFile;
import tools.jackson.databind.JsonNode;

/** One call of the Bot API: its parameters, however they came, and the files sent along. */
record Call(JsonNode parameters, Map<String, MultipartFile> files) {
    private static final String ATTACHED = "attach://";

    boolean has(String name) {
        return parameters.hasNonNull(name);
    }

    JsonNode json(String name) {
        return parameters.path(name);
    }

    String text(String name) {
        return json(name).asString("");
    }

    long number(String name, long absent) {
        JsonNode value = json(name);
        if (value.isNumber()) {
            return value.longValue();
        }
        String digits = value.asString("");
        return digits.matches("-?\\d{1,18}") ? Long.parseLong(digits) : absent;
    }

    boolean flag(String name) {
        return text(name).equals("true");
    }

    /** The file under a parameter: sent along under that name, or under the one that the parameter points to. */
    Optional<MultipartFile> file(String name) {
        String value = text(name);
        String part = value.startsWith(ATTACHED) ? value.substring(ATTACHED.length()) : name;
        return Optional.ofNullable(files.get(part));
    }
}
