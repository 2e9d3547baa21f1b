package eu.rapport.reading;

import eu.rapport.shared.Language;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finds a place that no word leads to, in a note: "Danny, gym, yesterday". It is one by its noun, beside a name or a day. */
record LonePlaces(Scene scene) {
    private static final int LONGEST = 4;

    /** What the end of a longer word must have to be its noun: "Pfarrsaal". */
    private static final int SHORTEST_END = 4;

    Optional<String> in(Span clause) {
        boolean beside = IntStream.range(clause.from(), clause.to()).anyMatch(this::isKnown);
        return beside
                ? IntStream.range(clause.from(), clause.to())
                        .filter(index -> index == clause.from() || !isPlain(index - 1))
                        .mapToObj(index -> run(index, clause))
                        .flatMap(run -> place(run).stream())
                        .findFirst()
                        .map(scene.said()::text)
                : Optional.empty();
    }

    private boolean isKnown(int index) {
        return scene.isName(index) || scene.isDate(index);
    }

    private boolean isPlain(int index) {
        return scene.said().token(index).isWord() && !isKnown(index);
    }

    /** The words from here to the next mark, name or day. */
    private Span run(int from, Span clause) {
        int to = from;
        while (to < clause.to() && isPlain(to)) {
            to++;
        }
        return new Span(from, to);
    }

    private Optional<Span> place(Span run) {
        int of = IntStream.range(run.from() + 1, run.to())
                .filter(index -> scene.said().cues("place.of").has(scene.said(), index))
                .findFirst()
                .orElse(run.to());
        boolean place = of > run.from()
                && of - run.from() <= LONGEST
                && isNoun(new Span(of - 1, of))
                && isNothingElse(new Span(run.from(), of));
        return place ? Optional.of(run) : Optional.empty();
    }

    private boolean isNothingElse(Span words) {
        Utterance said = scene.said();
        return !said.has("past", words)
                && !said.has("place.event", words)
                && !said.has("place.not", words)
                && IntStream.range(words.from(), words.to())
                        .allMatch(index -> said.cues("article").has(said, index) || !said.isEveryday(index));
    }

    /** In Dutch and German the noun may be the end of a longer word. */
    private boolean isNoun(Span word) {
        Utterance said = scene.said();
        boolean compounds = said.language() == Language.NL || said.language() == Language.DE;
        return said.has("place.noun", word)
                || compounds
                        && said.lines("place.noun").stream()
                                .anyMatch(noun -> noun.length() >= SHORTEST_END
                                        && said.key(word.from()).endsWith(Letters.plain(noun)));
    }
}
