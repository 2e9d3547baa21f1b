package eu.rapport.texts;

import java.util.function.IntConsumer;

/** A formatted template: words, emphasis written as {@code <b>} and {@code <i>}, and marks where arguments go. */
final class Template {
    private static final char MARK_FROM = '\uE000';
    private static final char MARK_TO = '\uE001';

    private Template() {}

    /** What stands in for the argument at a place; private-use characters, never part of our own words. */
    static String mark(int place) {
        return MARK_FROM + Integer.toString(place) + MARK_TO;
    }

    /** Copies the words, turns the tags into spans, and calls for each argument in its place. */
    static void walk(String formatted, StyledTextBuilder out, IntConsumer argument) {
        int at = 0;
        while (at < formatted.length()) {
            char next = formatted.charAt(at);
            int end;
            if (next == MARK_FROM) {
                end = formatted.indexOf(MARK_TO, at);
                argument.accept(Integer.parseInt(formatted.substring(at + 1, end)));
            } else if (next == '<') {
                end = formatted.indexOf('>', at);
                tag(formatted.substring(at + 1, end), out);
            } else {
                end = at;
                out.append(String.valueOf(next));
            }
            at = end + 1;
        }
    }

    private static void tag(String name, StyledTextBuilder out) {
        switch (name) {
            case "b" -> out.begin(StyledText.Style.BOLD);
            case "i" -> out.begin(StyledText.Style.ITALIC);
            case "/b" -> out.end(StyledText.Style.BOLD);
            case "/i" -> out.end(StyledText.Style.ITALIC);
            default -> throw new IllegalArgumentException("no such emphasis in a message: " + name);
        }
    }
}
