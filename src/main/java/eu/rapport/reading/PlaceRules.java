package eu.rapport.reading;

import eu.rapport.shared.Language;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finds where something took place: "at the library", "in Café Ritter". */
record PlaceRules(Scene scene) {

    Optional<String> in(Span clause) {
        return IntStream.range(clause.from(), clause.to())
                .boxed()
                .flatMap(index -> at(index, clause).stream())
                .findFirst()
                .map(scene.said()::text);
    }

    /** The place led to by "at", with what it lies in: "our stand at the market"; of an event only that counts. */
    private Optional<Span> at(int index, Span clause) {
        Utterance said = scene.said();
        Optional<Span> on =
                said.has("met", clause) ? said.cues("place.on").at(said, index, clause.to()) : Optional.empty();
        Optional<Span> led = on.or(() -> said.cues("place.at").at(said, index, clause.to()));
        if (led.isEmpty()) {
            return Optional.empty();
        }
        Span words = words(led.get().to(), clause);
        if (on.isPresent() && !said.has("place.noun", words)) {
            return Optional.empty();
        }
        Optional<Span> around = words.length() > 0 ? at(words.to(), clause) : Optional.empty();
        if (!isPlace(words, clause)) {
            return around.filter(place -> said.has("place.event", words));
        }
        return Optional.of(
                around.map(place -> new Span(words.from(), place.to())).orElse(words));
    }

    private Span words(int from, Span clause) {
        int to = from;
        while (to < clause.to() && isPartOfPlace(to, from)) {
            to++;
        }
        return new Span(from, to);
    }

    private boolean isPlace(Span words, Span clause) {
        Utterance said = scene.said();
        return words.length() > 0
                && (!said.has("place.event", words) || isNoun(words.to() - 1))
                && (said.cues("place.not").at(said, words.from(), clause.to()).isEmpty() || isSomebodysPlace(words))
                && !isPerson(words)
                && isNounPhrase(words);
    }

    /** The Meeting House is a house. */
    private boolean isNoun(int last) {
        return scene.said().cues("place.noun").has(scene.said(), last);
    }

    /** "At his brother's shop", where "at his" alone would be nothing. */
    private boolean isSomebodysPlace(Span place) {
        Utterance said = scene.said();
        return place.length() > 1
                && said.cues("article").has(said, place.from())
                && said.has("place.noun", new Span(place.from() + 1, place.to()));
    }

    private boolean isPartOfPlace(int at, int from) {
        Utterance said = scene.said();
        return said.token(at).isWord()
                && !scene.isDate(at)
                && (at == from
                        || said.cues("place.of").at(said, at, said.size()).isPresent()
                        || said.cues("place.of").at(said, at - 1, said.size()).isPresent()
                        || said.cues("place.end").at(said, at, said.size()).isEmpty() && !isVerbAtEnd(at));
    }

    /** German writes nouns with a capital: a small word behind one is no part of the place any more. */
    private boolean isVerbAtEnd(int at) {
        Utterance said = scene.said();
        return said.language() == Language.DE
                && said.token(at - 1).isCapitalised()
                && !said.token(at).isCapitalised();
    }

    private boolean isPerson(Span place) {
        return scene.personAt(place.from()).isPresent();
    }

    /** "In brasserie Verschueren"; in German every noun has one. */
    private boolean hasCapital(Span place) {
        Utterance said = scene.said();
        int to = said.language() == Language.DE ? place.from() + 1 : place.to();
        return IntStream.range(place.from(), to)
                .anyMatch(at ->
                        said.token(at).isCapitalised() && scene.personAt(at).isEmpty());
    }

    /** Starts with an article or a capital, or is a place by its noun. */
    private boolean isNounPhrase(Span place) {
        Utterance said = scene.said();
        return said.cues("article").has(said, place.from()) && place.length() > 1
                || hasCapital(place)
                || said.has("place.noun", place)
                || scene.isName(place.from());
    }
}
