package eu.rapport.reading;

import eu.rapport.shared.Language;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The word list of one language, {@code reading/<language>.txt}: phrases in sections. */
final class Lexicon {
    private static final Pattern DATES_AND_PLACES = Pattern.compile(
            "date\\.|span\\.|short\\.|follow\\.then|follow\\.bare|follow\\.other|place\\.|trim\\.|person\\.|community\\.|since\\.|from\\.|by\\.|common|article|adverb|lead|join|be|own|theirs|contracted|past|correction|instead|addressee|right");

    private static final Map<Language, Lexicon> ALL = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            ALL.put(language, new Lexicon(language.name().toLowerCase(Locale.ROOT)));
        }
    }

    private final Map<String, List<String>> sections;
    private final Map<String, Cues> cues = new HashMap<>();
    private final List<String> telling;
    private final Set<String> words = new HashSet<>();
    private final Map<Character, List<String>> byFirstLetter = new HashMap<>();

    Lexicon(String name) {
        sections = WordFile.sections(name);
        telling = sections.keySet().stream()
                .filter(section -> !DATES_AND_PLACES.matcher(section).lookingAt())
                .sorted()
                .toList();
        sections.forEach((section, lines) ->
                cues.put(section, new Cues(lines.stream().map(Phrase::of).toList())));
        sections.values().stream()
                .flatMap(List::stream)
                .flatMap(line -> Phrase.of(line).items().stream())
                .flatMap(item -> Stream.concat(item.words().stream(), item.stems().stream()))
                .forEach(words::add);
        words.stream()
                .filter(word -> word.length() > 2)
                .forEach(word -> byFirstLetter
                        .computeIfAbsent(word.charAt(0), letter -> new ArrayList<>())
                        .add(word));
    }

    static Lexicon of(Language language) {
        return Objects.requireNonNull(ALL.get(language));
    }

    /** The phrases of a section; none where the language has no such section. */
    Cues cues(String section) {
        return cues.getOrDefault(section, Cues.NONE);
    }

    /** The lines of a section as they are written. */
    List<String> lines(String section) {
        return sections.getOrDefault(section, List.of());
    }

    /** The sections whose name starts like this. */
    Collection<String> sections(String start) {
        return sections.keySet().stream()
                .filter(name -> name.startsWith(start))
                .sorted()
                .toList();
    }

    /** The sections that have to do with what is wanted, in order. */
    List<String> telling() {
        return telling;
    }

    boolean knows(String word) {
        return words.contains(word);
    }

    /** The word of this list that was probably meant by a misspelt one. */
    Optional<String> meant(String typed) {
        if (typed.length() < 3 || words.contains(typed)) {
            return Optional.empty();
        }
        int most = typed.length() < 9 ? 1 : 2;
        return byFirstLetter.getOrDefault(typed.charAt(0), List.of()).stream()
                .filter(word -> isSlipOf(typed, word, most))
                .min((one, other) -> Spelling.slips(typed, one, 3) - Spelling.slips(typed, other, 3));
    }

    /** Short words must have the same letters, only swapped; longer ones may have any slip but a mere ending. */
    private static boolean isSlipOf(String typed, String word, int most) {
        if (word.equals(typed + typed.charAt(typed.length() - 1))) {
            return typed.length() > 4;
        }
        if (typed.length() < 6 && typed.length() != word.length()) {
            return false;
        }
        if (typed.startsWith(word) || word.startsWith(typed)) {
            return false;
        }
        return Spelling.slips(typed, word, most) <= most && (typed.length() > 4 || sameLetters(typed, word));
    }

    private static boolean sameLetters(String one, String other) {
        return Arrays.equals(
                one.chars().sorted().toArray(), other.chars().sorted().toArray());
    }
}
