package eu.rapport.reading;

import eu.rapport.shared.Side;
import java.util.Optional;

/** Finds promises that tell of what will be done: "we will send ...", "facilities will come", "the lamp will be repaired". */
record FuturePromises(Scene scene) {
    Optional<Reading.Promise> in(Span clause) {
        Utterance said = scene.said();
        int reported = said.cues("say").in(said, clause).map(Span::to).orElse(clause.to());
        for (int index = clause.from(); index < clause.to(); index++) {
            Optional<Span> will = will(
                    new Span(index, clause.to()),
                    index >= reported,
                    deliverable().isDue(clause));
            if (will.isPresent()) {
                Optional<Reading.Promise> promise = future(will.get(), clause);
                if (promise.isPresent()) {
                    return promise;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Reading.Promise> future(Span will, Span clause) {
        Doer doer = new Doer(scene, clause);
        Optional<Span> subject = doer.before(will.from());
        Span words = new Span(will.to(), clause.to());
        if (isDeed(will.to(), clause) && (subject.isPresent() || will.from() == clause.from())) {
            Side by = subject.map(each -> Subject.side(scene, each)).orElse(scene.speakerSide());
            return Optional.of(deliverable().byAnyDay(by, words, clause));
        }
        Utterance said = scene.said();
        boolean passive = said.cues("passive").at(said, will.to(), clause.to()).isPresent();
        boolean must =
                said.cues("promise.must").at(said, will.from(), clause.to()).isPresent();
        return deliverable().isDue(clause) && !must && (passive || isDeed(will.to(), clause) && subject.isEmpty())
                ? doer.sideOfUnknown(will.from()).map(by -> deliverable().byAnyDay(by, clause, clause))
                : Optional.empty();
    }

    /** "will"; "would" only in what is reported; "need to" only with a day. */
    private Optional<Span> will(Span rest, boolean reported, boolean due) {
        Utterance said = scene.said();
        return said.cues("promise.will")
                .at(said, rest.from(), rest.to())
                .filter(word -> Doer.isVerb(said, word.from()))
                .or(() -> reported ? said.cues("promise.would").at(said, rest.from(), rest.to()) : Optional.empty())
                .or(() -> due ? said.cues("promise.must").at(said, rest.from(), rest.to()) : Optional.empty());
    }

    /** What follows "will" is something done, not something that is or is felt. */
    private boolean isDeed(int verb, Span clause) {
        Utterance said = scene.said();
        int at = verb;
        while (at < clause.to() && said.cues("adverb").has(said, at)) {
            at++;
        }
        return at < clause.to()
                && (said.cues("state").at(said, at, clause.to()).isEmpty() || isDeedByADay(at, clause))
                && said.cues("not").at(said, at, clause.to()).isEmpty();
    }

    /** "Will visit by Thursday" is undertaken, "will visit Egypt in May" is not. */
    private boolean isDeedByADay(int verb, Span clause) {
        return scene.said().cues("deed.by").at(scene.said(), verb, clause.to()).isPresent()
                && scene.dates(clause).stream().anyMatch(hit -> hit.canBe(Tense.FUTURE) && hit.isLedBy(DateWord.BY));
    }

    private Deliverable deliverable() {
        return new Deliverable(scene);
    }
}
