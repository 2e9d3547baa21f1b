package eu.rapport.account;

import eu.rapport.outbox.Outbox;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds out what to look for when somebody is forgotten, while it is still known. */
@Component
class FindTraces {
    /** Shorter texts are everybody's words. */
    private static final int SHORTEST = 5;
    /** Messages shorten what they quote; so much of it is always there. */
    private static final int QUOTED = 100;
    /** What holds no words of the person: settings, names of communities, words for what something is. */
    private static final Set<String> NOT_WRITTEN =
            Set.of("person", "community", "speaksFor", "cameFrom", "as", "command", "soughtName");

    private final JdbcClient jdbc;

    FindTraces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The traces of a person of these names about whom all this is held. */
    Traces of(List<String> names, Map<String, Object> held) {
        List<String> written = texts(held)
                .map(String::strip)
                .filter(each -> each.length() >= SHORTEST)
                .distinct()
                .map(FindTraces::quoted)
                .toList();
        return new Traces(jdbc, names, written);
    }

    private static Stream<String> texts(Object held) {
        return switch (held) {
            case Map<?, ?> map ->
                map.entrySet().stream()
                        .filter(each -> !NOT_WRITTEN.contains(String.valueOf(each.getKey())))
                        .flatMap(each -> texts(each.getValue()));
            case List<?> list -> list.stream().flatMap(FindTraces::texts);
            case String text -> Stream.of(text);
            default -> Stream.empty();
        };
    }

    private static String quoted(String text) {
        int points = Math.min(QUOTED, text.codePointCount(0, text.length()));
        return Outbox.asStored(text.substring(0, text.offsetByCodePoints(0, points)));
    }
}
