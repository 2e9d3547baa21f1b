package eu.rapport.reading;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/** Makes spellings comparable: no accents, no case, no invisible characters. */
final class Letters {
    /** As much as one Telegram message can hold. */
    private static final int LONGEST = 4096;

    private Letters() {}

    /** The text without control and formatting characters (bidi, zero width), at most one message long. */
    static String visible(String text) {
        StringBuilder visible = new StringBuilder(Math.min(text.length(), LONGEST));
        text.codePoints().limit(LONGEST).forEach(point -> appendVisible(visible, point));
        return visible.toString();
    }

    /** Where in the text each character of {@link #visible} stands. */
    static int[] places(String text) {
        StringBuilder visible = new StringBuilder();
        int[] places = new int[text.length()];
        int points = Math.min(LONGEST, text.codePointCount(0, text.length()));
        int end = text.offsetByCodePoints(0, points);
        for (int at = 0; at < end; at += Character.charCount(text.codePointAt(at))) {
            int before = visible.length();
            appendVisible(visible, text.codePointAt(at));
            for (int each = before; each < visible.length(); each++) {
                places[each] = at + each - before;
            }
        }
        return Arrays.copyOf(places, visible.length());
    }

    private static void appendVisible(StringBuilder visible, int point) {
        int type = Character.getType(point);
        if (point == '\n' || point == '\r') {
            visible.append('\n');
        } else if (type == Character.CONTROL) {
            visible.append(' ');
        } else if (type != Character.FORMAT && type != Character.SURROGATE) {
            visible.appendCodePoint(point == '’' || point == '‘' || point == '`' ? '\'' : point);
        }
    }

    static String plain(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        StringBuilder plain = new StringBuilder(lower.length());
        Normalizer.normalize(lower, Normalizer.Form.NFKD).codePoints().forEach(point -> appendPlain(plain, point));
        return plain.toString();
    }

    private static void appendPlain(StringBuilder plain, int point) {
        switch (point) {
            case 'ß' -> plain.append("ss");
            case 'ı' -> plain.append('i');
            case 'ø' -> plain.append('o');
            case 'đ' -> plain.append('d');
            case 'ł' -> plain.append('l');
            case 'æ' -> plain.append("ae");
            case 'œ' -> plain.append("oe");
            default -> {
                if (Character.getType(point) != Character.NON_SPACING_MARK) {
                    plain.appendCodePoint(point);
                }
            }
        }
    }
}
