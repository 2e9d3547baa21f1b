package eu.rapport.relationships;

import eu.rapport.people.Names;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Short texts as people type them. */
final class Typed {
    /** The longest name or description that fits a button or a line. */
    static final int LONGEST = 80;

    private static final int LONGEST_LINE = 200;

    private Typed() {}

    /** One line without needless space. */
    static String line(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    /** Names separated by commas, semicolons or lines. */
    static Set<String> names(String text) {
        return Arrays.stream(text.split("[,;\\n]"))
                .flatMap(each -> Names.clean(each).stream())
                .collect(Collectors.toSet());
    }

    /** One line, cut where it grows longer than a card has room for. */
    static String cut(String text) {
        String line = line(text);
        return line.length() <= LONGEST_LINE ? line : line.substring(0, LONGEST_LINE) + "…";
    }
}
