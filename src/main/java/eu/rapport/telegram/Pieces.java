package eu.rapport.telegram;

import eu.rapport.texts.StyledText;
import eu.rapport.texts.StyledText.Span;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts a text into pieces of a certain length at most: between paragraphs, else lines, else words, else characters as people see them. */
final class Pieces {
    private Pieces() {}

    static List<StyledText> of(StyledText whole, int most) {
        List<StyledText> pieces = new ArrayList<>();
        int from = 0;
        while (whole.text().length() - from > most) {
            int cut = cut(whole.text(), from, most);
            pieces.add(piece(whole, from, cut));
            from = skipBlanks(whole.text(), cut);
        }
        if (from < whole.text().length() || pieces.isEmpty()) {
            pieces.add(piece(whole, from, whole.text().length()));
        }
        return pieces;
    }

    /** The last good border in the second half of what fits, so that no piece becomes needlessly short. */
    private static int cut(String text, int from, int most) {
        int end = from + most;
        for (String border : List.of("\n\n", "\n", " ")) {
            int place = text.lastIndexOf(border, end);
            if (place > from + most / 2) {
                return place;
            }
        }
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text);
        int place = characters.isBoundary(end) ? end : characters.preceding(end);
        if (place > from) {
            return place;
        }
        return Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end; // a single character longer than a message
    }

    private static int skipBlanks(String text, int from) {
        int place = from;
        while (place < text.length() && Character.isWhitespace(text.charAt(place))) {
            place++;
        }
        return place;
    }

    private static StyledText piece(StyledText whole, int from, int to) {
        List<Span> spans = new ArrayList<>();
        for (Span span : whole.spans()) {
            int start = Math.max(span.from(), from);
            int end = Math.min(span.from() + span.length(), to);
            if (start < end) {
                spans.add(new Span(span.style(), start - from, end - start));
            }
        }
        return new StyledText(whole.text().substring(from, to), spans);
    }
}
