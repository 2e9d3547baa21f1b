package eu.rapport.reading;

import eu.rapport.shared.Language;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** The date words of one language, from the {@code date.} sections of its word list. */
final class DateWords {
    private static final Map<Language, DateWords> ALL = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            ALL.put(language, new DateWords(Lexicon.of(language)));
        }
    }

    private record Entry(Phrase phrase, DateWord word, int value) {}

    private final Map<String, List<Entry>> byWord = new HashMap<>();

    private DateWords(Lexicon lexicon) {
        for (String section : lexicon.sections("date.")) {
            String[] name = section.split("\\.");
            DateWord word = DateWord.valueOf(name[1].toUpperCase(Locale.ROOT));
            int value = name.length > 2 ? Integer.parseInt(name[2]) : 1;
            lexicon.lines(section).forEach(line -> add(new Entry(Phrase.of(line), word, value)));
        }
    }

    static DateWords of(Language language) {
        return Objects.requireNonNull(ALL.get(language));
    }

    private void add(Entry entry) {
        for (String word : entry.phrase().items().getFirst().words()) {
            byWord.computeIfAbsent(word, key -> new ArrayList<>()).add(entry);
        }
    }

    /** The text as date terms; the longest reading of words wins, all its meanings are kept. */
    List<DateTerm> terms(Utterance said) {
        List<DateTerm> terms = new ArrayList<>();
        int at = 0;
        while (at < said.size()) {
            DateTerm term = said.token(at).kind() == Kind.NUMBER ? Figures.term(said, at) : term(said, at);
            terms.add(term);
            at = term.span().to();
        }
        return terms;
    }

    private DateTerm term(Utterance said, int at) {
        int longest = at + 1;
        Map<DateWord, Integer> meanings = new EnumMap<>(DateWord.class);
        for (Entry entry : byWord.getOrDefault(said.key(at), List.of())) {
            int end = entry.phrase().end(said.keys(), at, said.size());
            if (end > longest) {
                meanings.clear();
                longest = end;
            }
            if (end == longest) {
                meanings.put(entry.word(), entry.value());
            }
        }
        return new DateTerm(new Span(at, longest), meanings);
    }
}
