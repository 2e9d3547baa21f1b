package eu.rapport.texts;

import eu.rapport.texts.StyledText.Span;
import eu.rapport.texts.StyledText.Style;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Puts words one after another and keeps where emphasis begins and ends. */
final class StyledTextBuilder {
    private final StringBuilder words = new StringBuilder();
    private final List<Span> spans = new ArrayList<>();
    private final Map<Style, Integer> open = new EnumMap<>(Style.class);

    void append(String more) {
        words.append(more);
    }

    int length() {
        return words.length();
    }

    void cutTo(int length) {
        words.setLength(length);
    }

    void begin(Style style) {
        open.put(style, words.length());
    }

    void end(Style style) {
        Integer from = open.remove(style);
        if (from != null && from < words.length()) {
            spans.add(new Span(style, from, words.length() - from));
        }
    }

    void styled(Style style, Runnable content) {
        begin(style);
        content.run();
        end(style);
    }

    StyledText build() {
        return new StyledText(words.toString(), List.copyOf(spans));
    }
}
