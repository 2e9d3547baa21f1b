package eu.rapport.texts;

import java.util.List;

/** Plain words with emphasis beside them, never inside them: nothing in {@code text} is markup. */
public record StyledText(String text, List<Span> spans) {
    /** Emphasis on {@code length} UTF-16 units from {@code from} on. */
    public record Span(Style style, int from, int length) {}

    /** How a span is shown. */
    public enum Style {
        BOLD,
        ITALIC,
        HIDDEN
    }

    public static StyledText plain(String text) {
        return new StyledText(text, List.of());
    }
}
