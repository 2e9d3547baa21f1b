package eu.rapport.reading;

import java.util.Optional;

/** Reads clauses that are a day and nothing else: "By Friday, let's say." They belong to what was said before. */
record BareDates(Scene scene) {
    /** The day to come that a clause consists of. */
    Optional<When> in(Span clause) {
        return hit(clause).map(found -> scene.when(found, Tense.FUTURE));
    }

    Optional<DateHit> hit(Span clause) {
        Utterance said = scene.said();
        int from = said.cues("correction")
                .at(said, clause.from(), clause.to())
                .map(Span::to)
                .orElse(clause.from());
        for (int index = from; index < clause.to(); index++) {
            if (said.token(index).isWord()
                    && !scene.isDate(index)
                    && !said.cues("lead").has(said, index)
                    && !said.cues("follow.then").has(said, index)) {
                return Optional.empty();
            }
        }
        return scene.dates(clause).stream()
                .filter(hit -> hit.canBe(Tense.FUTURE))
                .findFirst();
    }
}
