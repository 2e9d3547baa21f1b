package eu.rapport.reading;

import java.util.Optional;

/** Finds where something took place: "at the library", "in Café Ritter". */
record PlaceRules(Scene scene) {

    Optional<String> in(Span clause) {
        Utterance said = scene.said();
        for (int index = clause.from(); index < clause.to(); index++) {
            Optional<Span> at = said.cues("place.at").at(said, index, clause.to());
            Optional<String> place = at.flatMap(found -> place(found.to(), clause));
            if (place.isPresent()) {
                return place;
            }
        }
        return Optional.empty();
    }

    private Optional<String> place(int from, Span clause) {
        Utterance said = scene.said();
        int to = from;
        while (to < clause.to() && isPartOfPlace(to, from)) {
            to++;
        }
        Span place = new Span(from, to);
        boolean named = !said.has("place.event", place)
                && said.cues("place.not").at(said, from, clause.to()).isEmpty()
                && place.length() > 0;
        return named && !isPerson(place) && isNounPhrase(place) ? Optional.of(said.text(place)) : Optional.empty();
    }

    private boolean isPartOfPlace(int at, int from) {
        Utterance said = scene.said();
        return said.token(at).isWord()
                && !scene.isDate(at)
                && (at == from
                        || said.cues("place.end").at(said, at, said.size()).isEmpty());
    }

    private boolean isPerson(Span place) {
        return scene.personAt(place.from()).isPresent();
    }

    /** Starts with an article or a capital, or is a place by its noun. */
    private boolean isNounPhrase(Span place) {
        Utterance said = scene.said();
        return said.cues("article").has(said, place.from()) && place.length() > 1
                || said.token(place.from()).isCapitalised()
                || said.has("place.noun", place)
                || scene.isName(place.from());
    }
}
