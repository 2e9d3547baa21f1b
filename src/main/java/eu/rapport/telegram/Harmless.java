package eu.rapport.telegram;

import eu.rapport.texts.StyledText;
import eu.rapport.texts.StyledText.Span;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

/**
 * Takes out of a text what is no text: NUL, halves of surrogate pairs, and the invisible signs that turn the direction of
 * writing by force. Text that is written from right to left needs none of them; pairs of isolates, which keep such a text from
 * disturbing its surroundings, are left where they match.
 */
final class Harmless {
    private Harmless() {}

    static String text(String text) {
        BitSet bad = bad(text);
        return bad.isEmpty() ? text : without(text, bad);
    }

    static StyledText styled(StyledText styled) {
        BitSet bad = bad(styled.text());
        if (bad.isEmpty()) {
            return styled;
        }
        List<Span> spans = styled.spans().stream()
                .map(span -> moved(span, bad))
                .filter(span -> span.length() > 0)
                .toList();
        return new StyledText(without(styled.text(), bad), spans);
    }

    private static Span moved(Span span, BitSet bad) {
        int lostBefore = bad.get(0, span.from()).cardinality();
        int lostWithin = bad.get(span.from(), span.from() + span.length()).cardinality();
        return new Span(span.style(), span.from() - lostBefore, span.length() - lostWithin);
    }

    private static String without(String text, BitSet bad) {
        StringBuilder good = new StringBuilder(text.length());
        for (int place = bad.nextClearBit(0); place < text.length(); place = bad.nextClearBit(place + 1)) {
            good.append(text.charAt(place));
        }
        return good.toString();
    }

    private static BitSet bad(String text) {
        BitSet bad = new BitSet();
        Deque<Integer> isolates = new ArrayDeque<>();
        for (int place = 0; place < text.length(); place++) {
            char sign = text.charAt(place);
            if (isLoneSurrogate(text, place) || isForbidden(sign)) {
                bad.set(place);
            } else if (sign >= '\u2066' && sign <= '\u2068') {
                isolates.push(place);
            } else if (sign == '\u2069' && isolates.poll() == null) {
                bad.set(place);
            }
        }
        isolates.forEach(bad::set);
        return bad;
    }

    /** Control characters but tab and line ends, and the embeddings and overrides of writing direction. */
    private static boolean isForbidden(char sign) {
        return (sign < ' ' && sign != '\n' && sign != '\t' && sign != '\r')
                || (sign >= '\u202A' && sign <= '\u202E')
                || sign == '\uFFFE'
                || sign == '\uFFFF';
    }

    private static boolean isLoneSurrogate(String text, int place) {
        char sign = text.charAt(place);
        if (Character.isHighSurrogate(sign)) {
            return place + 1 == text.length() || !Character.isLowSurrogate(text.charAt(place + 1));
        }
        return Character.isLowSurrogate(sign) && (place == 0 || !Character.isHighSurrogate(text.charAt(place - 1)));
    }
}
