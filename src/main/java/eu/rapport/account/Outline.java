package eu.rapport.account;

import java.util.List;
import java.util.Map;

/** Writes nested values as an indented outline that people can read. */
final class Outline {
    private Outline() {}

    static String of(Map<String, Object> values) {
        StringBuilder out = new StringBuilder();
        values.forEach((name, value) -> append(out, name, value, ""));
        return out.toString().stripTrailing();
    }

    private static void append(StringBuilder out, String name, Object value, String indent) {
        switch (value) {
            case Map<?, ?> map -> {
                out.append(indent).append(name).append(":\n");
                map.forEach((key, each) -> append(out, String.valueOf(key), each, indent + "  "));
            }
            case List<?> list -> {
                out.append(indent).append(name).append(" (").append(list.size()).append("):\n");
                list.forEach(each -> appendItem(out, each, indent + "  "));
            }
            default ->
                out.append(indent).append(name).append(": ").append(value).append('\n');
        }
    }

    private static void appendItem(StringBuilder out, Object item, String indent) {
        if (item instanceof Map<?, ?> map) {
            String line = map.entrySet().stream()
                    .map(each -> each.getKey() + ": " + each.getValue())
                    .reduce((one, other) -> one + "; " + other)
                    .orElse("");
            out.append(indent).append("• ").append(line).append('\n');
        } else {
            out.append(indent).append("• ").append(item).append('\n');
        }
    }
}
