package eu.rapport.reading;

import java.util.Optional;

/** Finds when to meet again where no phrase says so: a day to come beside "same", "back to her" or "then". */
record LaterDays(Scene scene, ContactRules contacts) {
    /** The day to come in a clause about ourselves or nobody; {@code told} says whether a day gone by stands before, {@code parted} that a contact does. */
    Optional<DateHit> in(Span clause, boolean told, boolean parted) {
        return beside(clause, told).or(() -> parted ? farewell(clause) : Optional.empty());
    }

    private Optional<DateHit> beside(Span clause, boolean told) {
        return scene.says("later", clause) && isOurs(clause) && !isDone(clause)
                ? scene.dates(clause).stream()
                        .filter(hit -> hit.canBe(Tense.FUTURE) && !hit.isLedBy(DateWord.SINCE))
                        .filter(hit -> told || hit.lean().isPresent() || scene.isAhead(hit))
                        .findFirst()
                : Optional.empty();
    }

    /** "Until Friday then": a day to come and nothing else. */
    private Optional<DateHit> farewell(Span clause) {
        boolean bare = scene.said()
                .cues("follow.bare")
                .at(scene.said(), clause.from(), clause.to())
                .isPresent();
        return bare ? new BareDates(scene).hit(clause) : Optional.empty();
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
