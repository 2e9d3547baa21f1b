package eu.rapport.reading;

import java.util.Optional;
import java.util.stream.Stream;

/** Finds promises that tell of a deed in the present with a day to come. */
record PresentPromises(Scene scene) {
    /** "she sends us the list by Friday": a deed in the present with a day to come. */
    Optional<Reading.Promise> announced(Span clause) {
        Utterance said = scene.said();
        Cues deeds = said.cues(deliverable().isDue(clause) ? "deliver" : "deliver.will");
        Doer doer = new Doer(scene, clause);
        for (int index = clause.from(); index < clause.to(); index++) {
            int verb = index;
            if (deeds.at(said, verb, clause.to()).isPresent()) {
                Optional<Span> subject = doer.before(verb).or(() -> doer.after(verb));
                if (subject.isPresent()) {
                    Span words = new Span(verb, clause.to());
                    return Optional.of(deliverable().byAnyDay(Subject.side(scene, subject.get()), words, clause));
                }
            }
        }
        return Optional.empty();
    }

    /** "Khalid circulates the questions by Friday": whatever is done by a day that is still to come. */
    Optional<Reading.Promise> undertaken(Span clause) {
        for (int index = clause.from(); index < clause.to(); index++) {
            Optional<Span> subject = Subject.at(scene, index);
            Optional<Integer> deed = subject.flatMap(each -> deedAfter(each, clause));
            if (deed.isPresent()) {
                Span words = new Span(deed.get(), clause.to());
                return Optional.of(deliverable().promise(Subject.side(scene, subject.orElseThrow()), words, clause));
            }
        }
        return Optional.empty();
    }

    private Optional<Integer> deedAfter(Span subject, Span clause) {
        Utterance said = scene.said();
        int at = subject.to();
        while (at < clause.to() && said.cues("adverb").has(said, at)) {
            at++;
        }
        int verb = at;
        boolean limited = scene.dates(clause).stream()
                .anyMatch(hit -> hit.canBe(Tense.FUTURE)
                        && hit.isLedBy(DateWord.BY)
                        && hit.span().from() > verb
                        && !said.cues("by.weak").has(said, hit.span().from() - 1));
        return limited && isSomethingDone(verb, clause) ? Optional.of(verb) : Optional.empty();
    }

    private boolean isSomethingDone(int verb, Span clause) {
        Utterance said = scene.said();
        return said.token(verb).kind() == Kind.WORD
                && !said.isEveryday(verb)
                && !scene.isDate(verb)
                && !scene.isName(verb)
                && Stream.of("state", "not", "say", "met", "past", "follow", "promise.would", "promise.must")
                        .allMatch(section ->
                                said.cues(section).at(said, verb, clause.to()).isEmpty());
    }

    private Deliverable deliverable() {
        return new Deliverable(scene);
    }
}
