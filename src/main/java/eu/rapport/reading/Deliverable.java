package eu.rapport.reading;

import eu.rapport.shared.Side;
import java.util.List;
import java.util.Optional;

/** What is promised in a clause, and by which of its days. */
record Deliverable(Scene scene) {
    /** By the days within the words, or one before them in the clause that says "by". */
    Reading.Promise promise(Side by, Span words, Span clause) {
        return promise(by, words, due(words, clause));
    }

    /** As well "Next Tuesday she will bring it", where nothing past is told. */
    Reading.Promise byAnyDay(Side by, Span words, Span clause) {
        List<DateHit> due = due(words, clause);
        return promise(by, words, due.isEmpty() ? days(clause) : due);
    }

    Reading.Promise promise(Side by, Span words, List<DateHit> due) {
        return new Reading.Promise(
                by,
                Wording.without(scene, words, due),
                due.isEmpty() ? Optional.empty() : Optional.of(scene.when(due.getLast(), Tense.FUTURE)));
    }

    /** All days to come that are said in a clause. */
    List<DateHit> days(Span clause) {
        return due(clause, clause);
    }

    boolean isDue(Span clause) {
        return scene.dates(clause).stream().anyMatch(hit -> hit.canBe(Tense.FUTURE));
    }

    private List<DateHit> due(Span words, Span clause) {
        return scene.dates(clause).stream()
                .filter(hit -> hit.span().from() >= words.from() || hit.isLedBy(DateWord.BY))
                .filter(hit -> hit.canBe(Tense.FUTURE))
                .toList();
    }
}
