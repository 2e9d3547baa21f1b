package eu.rapport.reading;

import eu.rapport.shared.Language;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A text cut into tokens, with the language it is in and, for each token, the word that was meant. */
final class Utterance {
    private static final String OPENING = "(<[{“«„";
    private static final String CLOSING = ")>]}”»“";

    private final String typed;
    private final int[] places;
    private final String text;
    private final List<Token> tokens;
    private final Language language;
    private final Lexicon lexicon;
    private final String[] keys;
    private final boolean allSmall;
    private final List<Span> sentences;
    private final Map<Cues, int[]> found = new IdentityHashMap<>();

    private Utterance(String typed, Set<String> names) {
        this.typed = typed;
        this.places = Letters.places(typed);
        this.text = Letters.visible(typed);
        this.tokens = Tokens.of(text);
        this.language = LanguageGuess.of(tokens);
        this.lexicon = Lexicon.of(language);
        this.keys = keys(names);
        this.sentences = cut(tokens);
        this.allSmall = tokens.stream()
                .skip(1)
                .noneMatch(token ->
                        token.isWord() && Character.isUpperCase(token.text().codePointAt(0)));
    }

    /** Reads a text; {@code names} are words that are no misspelling of anything. */
    static Utterance of(String text, Set<String> names) {
        return new Utterance(text, names);
    }

    private String[] keys(Set<String> names) {
        Map<String, String> meant = new HashMap<>();
        return tokens.stream()
                .map(token -> token.kind() == Kind.WORD && !names.contains(token.plain())
                        ? meant.computeIfAbsent(
                                token.plain(), word -> lexicon.meant(word).orElse(word))
                        : token.plain())
                .toArray(String[]::new);
    }

    Language language() {
        return language;
    }

    /** Whether nobody bothered with capitals, so that names need none. */
    boolean isAllSmall() {
        return allSmall;
    }

    /** Whether the token is an everyday word of its language. */
    boolean isCommon(int index) {
        return lexicon.knows(token(index).plain());
    }

    /** Whether the token is one of the words everybody uses all the time. */
    boolean isEveryday(int index) {
        return lexicon.cues("common").has(this, index);
    }

    /** How many of these characters stand in it. */
    long marks(String marks) {
        return typed.chars().filter(each -> marks.indexOf(each) >= 0).count();
    }

    Cues cues(String section) {
        return lexicon.cues(section);
    }

    /** The sections of the language's word list that say something about what is wanted. */
    List<String> telling() {
        return lexicon.telling();
    }

    /** The sections of the language's word list whose name starts like this. */
    Collection<String> lists(String start) {
        return lexicon.sections(start);
    }

    /** The lines of a section of the language's word list, as they are written. */
    List<String> lines(String section) {
        return lexicon.lines(section);
    }

    boolean has(String section, Span span) {
        return cues(section).isIn(this, span);
    }

    boolean has(String section) {
        return has(section, all());
    }

    int size() {
        return tokens.size();
    }

    boolean isIn(int index) {
        return index >= 0 && index < tokens.size();
    }

    Token token(int index) {
        return tokens.get(index);
    }

    /** The word as it was meant: small letters, no accents, spelt as in the word list. */
    String key(int index) {
        return keys[index];
    }

    String[] keys() {
        return keys;
    }

    Span all() {
        return new Span(0, tokens.size());
    }

    /** The text of a run of tokens, as typed. */
    String text(Span span) {
        if (span.length() <= 0) {
            return "";
        }
        return typed(tokens.get(span.from()).start(), tokens.get(span.to() - 1).end());
    }

    /** The same, with the brackets and quotes right behind it that were opened in it. */
    String closedText(Span span) {
        if (span.length() <= 0) {
            return "";
        }
        int from = tokens.get(span.from()).start();
        return typed(from, closing(from, tokens.get(span.to() - 1).end()));
    }

    /** Where a stretch of the text ends with the brackets and quotes right behind it that were opened in it. */
    int closing(int from, int to) {
        int end = to;
        while (end < text.length() && closes(text.substring(from, end), text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean closes(String opened, char mark) {
        int pair = CLOSING.indexOf(mark);
        return pair >= 0 && count(opened, OPENING.charAt(pair)) > count(opened, mark)
                || mark == '"' && count(opened, mark) % 2 == 1;
    }

    private static long count(String text, char mark) {
        return text.chars().filter(each -> each == mark).count();
    }

    /** All of it, as typed. */
    String whole() {
        return typed.strip();
    }

    /** The text between two places, as typed, with what cannot be seen in between. */
    String typed(int from, int to) {
        return from >= to ? "" : typed.substring(places[from], places[to - 1] + 1);
    }

    /** Where the tokens before this one end. */
    int endBefore(int index) {
        return index == 0 ? 0 : tokens.get(index - 1).end();
    }

    /** Whether an ampersand stands right before this token: "Amina & Omar". */
    boolean followsAmpersand(int index) {
        return index > 0
                && isIn(index)
                && text.substring(endBefore(index), token(index).start())
                        .strip()
                        .equals("&");
    }

    /** Where this token starts, or the text ends. */
    int startOf(int index) {
        return index == tokens.size() ? text.length() : tokens.get(index).start();
    }

    boolean asks(Span sentence) {
        return isIn(sentence.to()) && token(sentence.to()).kind() == Kind.QUESTION;
    }

    /** Where phrases of these cues end that start at each token: 0 not looked up yet; -n none at this one and the n - 1 behind it. */
    int[] endsOf(Cues cues) {
        return found.computeIfAbsent(cues, key -> new int[tokens.size()]);
    }

    /** The sentences, each without the mark that ends it. */
    List<Span> sentences() {
        return sentences;
    }

    boolean startsSentence(int index) {
        return sentences.stream().anyMatch(each -> each.from() == index);
    }

    boolean isOneSentence(int one, int other) {
        return sentences.stream().anyMatch(each -> each.holds(one) && each.holds(other));
    }

    private static List<Span> cut(List<Token> tokens) {
        List<Span> sentences = new ArrayList<>();
        int from = 0;
        for (int index = 0; index <= tokens.size(); index++) {
            if (index == tokens.size() || tokens.get(index).endsSentence()) {
                if (index > from) {
                    sentences.add(new Span(from, index));
                }
                from = index + 1;
            }
        }
        return sentences;
    }
}
