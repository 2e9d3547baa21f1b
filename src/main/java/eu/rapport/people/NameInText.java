package eu.rapport.people;

import java.util.regex.Pattern;

/**
 * How a person's name is found in what others wrote: the whole of it, and, where that stands there or they took part, the first name
 * alone: "Had coffee with Greg Moss. Greg promised a list." Another Greg, whose own surname follows, is left alone.
 */
public final class NameInText {
    private static final int SHORTEST = 3;

    private NameInText() {}

    /**
     * A regular expression of PostgreSQL's for the name, between words.
     *
     * @param before what may stand before a name, as a lookbehind
     * @param after what may stand behind it, as a lookahead
     */
    public static String pattern(String name, String before, String after) {
        int space = name.indexOf(' ');
        String whole = before + escaped(name) + after;
        return space < SHORTEST
                ? whole
                : whole + "|" + before + escaped(name.substring(0, space)) + "(?!\\s+[[:upper:]])" + after;
    }

    private static String escaped(String words) {
        return Pattern.compile("[^\\p{L}\\p{N} ]").matcher(words).replaceAll("\\\\$0");
    }
}
