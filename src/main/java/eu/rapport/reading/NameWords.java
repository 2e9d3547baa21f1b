package eu.rapport.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The words names are made of, and those that say only what kind of community it is. */
final class NameWords {
    private static final Lexicon LIST = new Lexicon("names");
    private static final Set<String> ARTICLES = Set.copyOf(LIST.lines("articles"));
    private static final Set<String> KINDS =
            LIST.lines("kinds").stream().map(Letters::plain).collect(Collectors.toUnmodifiableSet());
    private static final Set<String> AND = Set.copyOf(LIST.lines("and"));
    private static final Set<String> TITLES = Set.copyOf(LIST.lines("titles"));

    private NameWords() {}

    /** The plain words of a name without its article. */
    static List<String> of(String name) {
        List<String> words = new ArrayList<>(Tokens.of(Letters.visible(name)).stream()
                .filter(Token::isWord)
                .map(Token::plain)
                .toList());
        if (words.size() > 1 && ARTICLES.contains(words.getFirst())) {
            words.removeFirst();
        }
        return words;
    }

    /** The words that tell this community from others of its kind. */
    static List<String> own(List<String> words) {
        return words.stream()
                .filter(word -> !KINDS.contains(word) && !ARTICLES.contains(word))
                .toList();
    }

    static boolean isKind(String word) {
        return KINDS.contains(word);
    }

    /** {@code Zuiderkerk}, {@code Sportverein}. */
    static boolean endsWithKind(String word) {
        return KINDS.stream().anyMatch(kind -> kind.length() > 3 && word.endsWith(kind));
    }

    static boolean isTitle(String word) {
        return TITLES.contains(word);
    }

    /** Links the last two of several names. */
    static boolean isAnd(String word) {
        return AND.contains(word);
    }

    static boolean isArticle(String word) {
        return ARTICLES.contains(word);
    }
}
