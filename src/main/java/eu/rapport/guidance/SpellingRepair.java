package eu.rapport.guidance;

import eu.rapport.reading.Spelling;
import eu.rapport.shared.Language;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Puts English words right that are none, where a known word is a slip or two away. The sentence models cut a word that they do not know into
 * pieces, and a slip makes one of nearly any word. Words of other languages are left alone: there is no list of theirs to tell them from slips.
 */
final class SpellingRepair {
    private static final List<String> ENDINGS = List.of("s", "es", "d", "ed", "r", "er", "rs", "ers", "ing", "ly");
    private static final int SHORTEST = 4;
    private static final Pattern WORD = Pattern.compile("(?<!\\p{L})\\p{L}{" + SHORTEST + ",}");

    /** From this length on two slips are put right. */
    private static final int LONG = 8;

    /** All known words, those of the corpus and then the commonest first. */
    private final Set<String> known = new LinkedHashSet<>();

    private final Map<Character, List<String>> byFirstLetter;

    /** @param english words, the commonest first */
    SpellingRepair(Corpus corpus, Collection<String> english) {
        known.addAll(commonestFirst(texts(corpus)));
        known.addAll(english);
        byFirstLetter = known.stream().collect(Collectors.groupingBy(each -> each.charAt(0)));
    }

    private static Stream<String> texts(Corpus corpus) {
        Stream<String> statements = corpus.statements().stream()
                .flatMap(each -> Stream.concat(Stream.of(each.in(Language.EN)), each.askedIn(Language.EN).stream()));
        return Stream.concat(statements, corpus.refused(Language.EN).stream());
    }

    private static List<String> commonestFirst(Stream<String> texts) {
        Map<String, Long> counts = texts.map(text -> text.toLowerCase(Locale.ROOT))
                .flatMap(text -> WORD.matcher(text).results())
                .collect(Collectors.groupingBy(MatchResult::group, Collectors.counting()));
        return counts.keySet().stream()
                .sorted(Comparator.comparing((Function<String, Long>) counts::get)
                        .reversed()
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** The same with its slips put right; what begins with a capital within a sentence may be a name and stays. */
    String repaired(String question) {
        return WORD.matcher(question)
                .replaceAll(word -> isSlip(word.group(), word.start()) ? meant(word.group()) : word.group());
    }

    private boolean isSlip(String word, int place) {
        String lower = word.toLowerCase(Locale.ROOT);
        return (lower.equals(word) || place == 0) && !known.contains(lower) && !isInflected(lower);
    }

    private boolean isInflected(String word) {
        return ENDINGS.stream()
                .filter(word::endsWith)
                .map(ending -> word.substring(0, word.length() - ending.length()))
                .anyMatch(stem -> stem.length() >= SHORTEST && (known.contains(stem) || known.contains(stem + "e")));
    }

    /** The nearest known word with the same first letter, which people seldom miss; the commonest of several. */
    private String meant(String typed) {
        String lower = typed.toLowerCase(Locale.ROOT);
        int most = typed.length() < LONG ? 1 : 2;
        return byFirstLetter.getOrDefault(lower.charAt(0), List.of()).stream()
                .filter(each -> Spelling.slips(lower, each, most) <= most)
                .min(Comparator.comparingInt(each -> Spelling.slips(lower, each, most)))
                .orElse(typed);
    }
}
