package eu.rapport.telegram.botapi;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** Telegram's methods and types as far as calls use them; a call is checked against them. */
final class Schema {
    private final Map<String, JsonNode> methods = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final JsonNode types;

    Schema() {
        try (InputStream stream = Schema.class.getResourceAsStream("/telegram/methods.json")) {
            JsonNode schema = RequestParser.JSON.readTree(stream);
            schema.path("methods").properties().forEach(each -> methods.put(each.getKey(), each.getValue()));
            types = schema.path("types");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean knows(String method) {
        return methods.containsKey(method);
    }

    /** What is wrong with a call. */
    List<String> problems(ApiRequest request) {
        JsonNode expected = methods.get(request.method());
        if (expected == null) {
            return List.of("method not found: " + request.method());
        }
        List<String> problems = new ArrayList<>();
        check(request.method(), request.parameters(), expected, problems);
        return problems;
    }

    private void check(String place, JsonNode given, JsonNode expected, List<String> problems) {
        for (Map.Entry<String, JsonNode> field : expected.properties()) {
            JsonNode value = given.get(field.getKey());
            String type = field.getValue().asString();
            String where = place + "." + field.getKey();
            if (value == null || value.isNull()) {
                if (type.endsWith("!")) {
                    problems.add(where + " is missing");
                }
            } else if (!fits(where, value, type.replace("!", ""), problems)) {
                problems.add(where + " is no " + type);
            }
        }
        for (String name : given.propertyNames()) {
            if (!expected.has(name)) {
                problems.add(place + "." + name + " is unknown");
            }
        }
    }

    private boolean fits(String where, JsonNode value, String type, List<String> problems) {
        for (String one : type.split("\\|")) {
            if (fitsOne(where, value, one, problems)) {
                return true;
            }
        }
        return false;
    }

    private boolean fitsOne(String where, JsonNode value, String type, List<String> problems) {
        if (type.startsWith("*")) {
            return value.isArray()
                    && value.valueStream().allMatch(each -> fits(where + "[]", each, type.substring(1), problems));
        }
        return switch (type) {
            case "Integer" -> value.isIntegralNumber();
            case "Float" -> value.isNumber();
            case "Boolean", "True" -> value.isBoolean();
            case "String" -> value.isString() || value.isNumber(); // a form does not tell them apart
            case "InputFile" -> value.isString();
            default -> fitsObject(where, value, type, problems);
        };
    }

    private boolean fitsObject(String where, JsonNode value, String type, List<String> problems) {
        JsonNode expected = types.path(type);
        if (!value.isObject() || expected.isMissingNode()) {
            return false;
        }
        if (!expected.isArray()) {
            List<String> within = new ArrayList<>();
            check(where, value, expected, within);
            if (where.contains("reply_markup") && !within.isEmpty() && !type.equals("InlineKeyboardMarkup")) {
                return false; // another kind of keyboard
            }
            problems.addAll(within);
            return true;
        }
        return expected.valueStream().anyMatch(kind -> {
            List<String> within = new ArrayList<>();
            return fitsObject(where, value, kind.asString(), within) && within.isEmpty();
        });
    }
}
