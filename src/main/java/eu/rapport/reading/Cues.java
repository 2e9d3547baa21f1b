package eu.rapport.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The phrases of one section of a word list, found quickly by the letters they start with. */
final class Cues {
    static final Cues NONE = new Cues(List.of());

    private final Map<String, List<Phrase>> byWord = new HashMap<>();
    private final Map<String, List<Phrase>> byStem = new HashMap<>();
    private final int longestStem;

    Cues(List<Phrase> phrases) {
        for (Phrase phrase : phrases) {
            Phrase.Item first = phrase.items().getFirst();
            first.words()
                    .forEach(word -> byWord.computeIfAbsent(word, key -> new ArrayList<>())
                            .add(phrase));
            first.stems()
                    .forEach(stem -> byStem.computeIfAbsent(stem, key -> new ArrayList<>())
                            .add(phrase));
        }
        longestStem = byStem.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    /** The longest phrase starting exactly here. */
    Optional<Span> at(Utterance said, int index, int to) {
        if (index >= to) {
            return Optional.empty();
        }
        int[] ends = said.endsOf(this);
        if (ends[index] == 0) {
            ends[index] = end(said, index, said.size());
        }
        int end = ends[index] <= to ? ends[index] : end(said, index, to);
        return end < 0 ? Optional.empty() : Optional.of(new Span(index, end));
    }

    private int end(Utterance said, int index, int to) {
        String key = said.key(index);
        int end = longest(byWord.getOrDefault(key, List.of()), said, index, to);
        for (int length = 1; length <= key.length() && length <= longestStem; length++) {
            end = Math.max(end, longest(byStem.getOrDefault(key.substring(0, length), List.of()), said, index, to));
        }
        return end;
    }

    private static int longest(List<Phrase> phrases, Utterance said, int index, int to) {
        int end = -1;
        for (Phrase phrase : phrases) {
            end = Math.max(end, phrase.end(said.keys(), index, to));
        }
        return end;
    }

    /** The first phrase found within the span; what was walked in vain is remembered, so that long texts are not walked again and again. */
    Optional<Span> in(Utterance said, Span span) {
        int[] ends = said.endsOf(this);
        int vain = span.from();
        for (int index = span.from(); index < span.to(); index += Math.max(1, -ends[index])) {
            Optional<Span> found = at(said, index, span.to());
            if (found.isPresent()) {
                return found;
            }
            if (index == vain && ends[index] < 0) {
                vain -= ends[index];
            }
        }
        if (vain > span.from()) {
            ends[span.from()] = span.from() - vain;
        }
        return Optional.empty();
    }

    boolean isIn(Utterance said, Span span) {
        return in(said, span).isPresent();
    }

    /** Whether the phrase covers just this one word. */
    boolean has(Utterance said, int index) {
        return said.isIn(index) && at(said, index, index + 1).isPresent();
    }
}
