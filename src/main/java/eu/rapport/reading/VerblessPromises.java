package eu.rapport.reading;

import eu.rapport.shared.Side;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds promises that no verb tells: by whose they are, or behind another. */
record VerblessPromises(Scene scene) {

    /** "From our side an answer by Friday": no verb at all. */
    Optional<Reading.Promise> fromOneSide(Span clause) {
        Utterance said = scene.said();
        if (!deliverable().isDue(clause)) {
            return Optional.empty();
        }
        return Stream.of("from.us", "from.them")
                .flatMap(section -> said.cues(section).in(said, clause).stream().map(cue -> {
                    Side own = scene.speakerSide();
                    Side by = section.equals("from.us") ? own : own.other();
                    int from = saysWhat(clause.from(), cue.from()) ? clause.from() : cue.to();
                    return deliverable()
                            .promise(
                                    by,
                                    new Span(from, clause.to()),
                                    deliverable().days(clause));
                }))
                .findFirst();
    }

    /** "Leaflets from us": what it is stands before; but not in "And from us". */
    private boolean saysWhat(int from, int to) {
        return IntStream.range(from, to)
                .anyMatch(at -> !scene.said().isEveryday(at)
                        && !scene.said().cues("join").has(scene.said(), at));
    }

    /** "And a new fence by 28 February", behind what was promised by another day. */
    Optional<Reading.Promise> further(Span clause, Side by) {
        boolean led = clause.from() > 0 && scene.said().cues("join").has(scene.said(), clause.from() - 1)
                || scene.said().cues("join").has(scene.said(), clause.from());
        List<DateHit> due = scene.dates(clause).stream()
                .filter(hit -> hit.canBe(Tense.FUTURE) && hit.isLedBy(DateWord.BY))
                .toList();
        return led && !due.isEmpty() && !scene.said().has("promise.not", clause)
                ? Optional.of(deliverable().promise(by, clause, due))
                : Optional.empty();
    }

    private Deliverable deliverable() {
        return new Deliverable(scene);
    }
}
