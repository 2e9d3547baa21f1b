package eu.rapport.outbox;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** Messages as text that PostgreSQL can store, whatever they contain: everything beyond ASCII is escaped. */
final class MessageJson {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();
    private static final Map<String, Class<? extends Message>> KINDS = Stream.of(
                    Message.Words.class,
                    Message.Rewording.class,
                    Message.Picture.class,
                    Message.Photo.class,
                    Message.Document.class,
                    Message.Menu.class)
            .collect(Collectors.toMap(Class::getSimpleName, Function.identity()));

    private MessageJson() {}

    static String kind(Message message) {
        return message.getClass().getSimpleName();
    }

    static String write(Message message) {
        return MAPPER.writeValueAsString(message);
    }

    /** How words stand within it. */
    static String inside(String words) {
        String quoted = MAPPER.writeValueAsString(words);
        return quoted.substring(1, quoted.length() - 1);
    }

    static Message read(String kind, String json) {
        Class<? extends Message> type = KINDS.get(kind);
        if (type == null) {
            throw new IllegalArgumentException("No kind of message is called " + kind);
        }
        return MAPPER.readValue(json, type);
    }
}
