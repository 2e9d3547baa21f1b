package eu.rapport.reading;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words by which a feature recognises something of its own, in all our languages: {@code reading/<name>.txt}, phrases in
 * sections. They have no part in what a message is taken for.
 */
public final class WordList {
    private final String name;
    private final Map<String, List<String>> sections;

    private WordList(String name, Map<String, List<String>> sections) {
        this.name = name;
        this.sections = sections;
    }

    /** The list of that name, which has to be there. */
    public static WordList of(String name) {
        return new WordList(name, WordFile.sections(name));
    }

    /**
     * The part of a regular expression that fits any phrase of a section, the longest first. {@code word*} goes on with any
     * letters, {@code *word} ends any.
     */
    public String anyOf(String section) {
        return phrases(section).stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .map(WordList::expression)
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    /** Whether a word stands in a section as it is written. */
    public boolean has(String section, String word) {
        return phrases(section).contains(word);
    }

    private List<String> phrases(String section) {
        List<String> found = sections.get(section);
        if (found == null) {
            throw new IllegalArgumentException("reading/" + name + ".txt has no section " + section);
        }
        return found;
    }

    private static String expression(String phrase) {
        if (phrase.startsWith("*")) {
            return "\\p{L}*" + Pattern.quote(phrase.substring(1));
        }
        return phrase.endsWith("*")
                ? Pattern.quote(phrase.substring(0, phrase.length() - 1)) + "\\w*"
                : Pattern.quote(phrase);
    }
}
