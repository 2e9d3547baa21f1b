package eu.rapport.reading;

import eu.rapport.shared.Language;
import eu.rapport.shared.Side;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds promises that are called so: "I promised to ...", "she agreed to ...", "promised them ...". */
record OutrightPromises(Scene scene) {
    Optional<Reading.Promise> in(Span clause) {
        Utterance said = scene.said();
        return said.cues("promise.said").in(said, clause).map(cue -> {
            boolean toUs = said.cues("promise.us").has(said, cue.to());
            Side by = said.has("promise.passive", clause) || toUs
                    ? scene.speakerSide().other()
                    : new Doer(scene, clause)
                            .of(cue.from())
                            .map(each -> Subject.side(scene, each))
                            .orElse(scene.speakerSide());
            Span words = new Span(cue.to(), clause.to());
            Optional<Span> before = saysNothing(words) ? wordsBefore(cue, clause) : Optional.empty();
            return before.map(each ->
                            deliverable().promise(by, each, deliverable().days(clause)))
                    .orElseGet(() -> deliverable().promise(by, words, clause));
        });
    }

    private boolean saysNothing(Span words) {
        return IntStream.range(words.from(), words.to())
                .allMatch(at -> scene.isDate(at) || scene.said().cues("lead").has(scene.said(), at));
    }

    /** "Ich habe ihr bis Freitag einen Termin versprochen": where the participle comes last, what is promised stands before it. */
    private Optional<Span> wordsBefore(Span participle, Span clause) {
        Utterance said = scene.said();
        int from = new Doer(scene, clause).of(participle.from()).map(Span::to).orElse(clause.from());
        while (from < participle.from() && saysNoWhat(said, from)) {
            from++;
        }
        return said.language() == Language.EN || from == participle.from()
                ? Optional.empty()
                : Optional.of(new Span(from, participle.from()));
    }

    private boolean saysNoWhat(Utterance said, int at) {
        return scene.isDate(at)
                || scene.isName(at)
                || scene.personAt(at).isPresent()
                || Stream.of("lead", "past", "addressee", "adverb")
                        .anyMatch(section -> said.cues(section).has(said, at));
    }

    private Deliverable deliverable() {
        return new Deliverable(scene);
    }
}
