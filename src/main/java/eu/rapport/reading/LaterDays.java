package eu.rapport.reading;

import java.util.Optional;

/** Finds when to meet again where no phrase says so: a day to come beside "same", "back to her" or "then". */
record LaterDays(Scene scene, ContactRules contacts) {
    /** The day to come in a clause about ourselves or nobody; {@code told} says whether a day gone by stands before. */
    Optional<DateHit> in(Span clause, boolean told) {
        return scene.says("later", clause) && isOurs(clause) && !isDone(clause)
                ? scene.dates(clause).stream()
                        .filter(hit -> hit.canBe(Tense.FUTURE) && !hit.isLedBy(DateWord.SINCE))
                        .filter(hit -> told || hit.lean().isPresent() || scene.isAhead(hit))
                        .findFirst()
                : Optional.empty();
    }

    private boolean isDone(Span clause) {
        Utterance said = scene.said();
        return said.has("follow.not", clause)
                || said.has("met.not", clause)
                || said.has("past", clause)
                || contacts.isAsked(clause);
    }

    /** What others do another time is theirs: "she has court again on the 5th". */
    private boolean isOurs(Span clause) {
        Utterance said = scene.said();
        return !said.has("subject.they", clause)
                && !said.has("authority", clause)
                && !said.has("community", clause)
                && scene.personAt(clause.from()).isEmpty();
    }
}
