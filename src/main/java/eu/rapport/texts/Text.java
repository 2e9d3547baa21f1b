package eu.rapport.texts;

import java.util.Arrays;
import java.util.List;

/**
 * Something to be said, before a language is chosen. What people typed enters only as an argument or as {@link Raw}, so it
 * can never be read as a template or as emphasis.
 */
public sealed interface Text {
    /**
     * The message under a key, filled with arguments. An argument may be another text, a string (taken as it is), a number
     * (plurals), a {@link java.time.LocalDate}, {@link java.time.LocalTime}, {@link java.time.LocalDateTime}, {@link java.time.Instant} (shown in the
     * reader's zone), a {@link java.time.ZoneId}, a list of texts or strings (joined by commas) or an enum value, whose words stand
     * under {@code <type>.<value>} in lower case.
     */
    record Key(String key, List<Object> arguments) implements Text {}

    /** Words taken as they are. */
    record Raw(String words) implements Text {}

    /** Several texts one after another; those that render empty are left out, separator included. */
    record Joined(List<Text> parts, String separator) implements Text {}

    /** A text shown hidden until tapped, also in notifications. */
    record Hidden(Text text) implements Text {}

    static Text of(String key, Object... arguments) {
        return new Key(key, Arrays.asList(arguments));
    }

    static Text raw(String words) {
        return new Raw(words);
    }

    /** The texts, each on a line of its own. */
    static Text lines(List<Text> lines) {
        return new Joined(List.copyOf(lines), "\n");
    }

    /** The texts, each on a line of its own. */
    static Text lines(Text... lines) {
        return lines(Arrays.asList(lines));
    }

    /** The texts one after another in one line. */
    static Text sentences(List<Text> sentences) {
        return new Joined(List.copyOf(sentences), " ");
    }

    /** The texts as paragraphs, an empty line between them. */
    static Text paragraphs(List<Text> paragraphs) {
        return new Joined(List.copyOf(paragraphs), "\n\n");
    }

    /** The texts as paragraphs, an empty line between them. */
    static Text paragraphs(Text... paragraphs) {
        return paragraphs(Arrays.asList(paragraphs));
    }

    /** Nothing at all; left out of whatever it stands in. */
    static Text none() {
        return new Raw("");
    }
}
