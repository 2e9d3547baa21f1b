package eu.rapport.reading;

import java.util.Optional;

/** Finds worries: said in so many words, or reported as something that does not work. */
record ConcernRules(Scene scene) {

    boolean isConcern(Span clause) {
        Utterance said = scene.said();
        if (said.has("concern.sure", clause)) {
            return true;
        }
        if (said.has("concern.not", clause)) {
            return false;
        }
        return scene.says("concern", clause)
                || (isReported(clause) || isAboutCommunity(clause)) && scene.says("trouble", clause);
    }

    /** Said by somebody else: what the speaker told them is no worry of theirs. */
    private boolean isReported(Span clause) {
        Utterance said = scene.said();
        return said.cues("say")
                .in(said, clause)
                .filter(say -> scene.isRepresentative()
                        || new Doer(scene, clause)
                                .of(say.from())
                                .filter(who -> said.has("subject.i", who))
                                .isEmpty())
                .isPresent();
    }

    /** "The young people have no place to go": said of them without more. */
    private boolean isAboutCommunity(Span clause) {
        return scene.said()
                .cues("community")
                .at(scene.said(), clause.from(), clause.to())
                .isPresent();
    }

    Optional<Reading.Concern> in(Span clause, int to) {
        if (!isConcern(clause)) {
            return Optional.empty();
        }
        Span words = Wording.trimmed(scene, new Span(clause.from(), to));
        return words.length() < 2
                ? Optional.empty()
                : Optional.of(new Reading.Concern(scene.said().closedText(words)));
    }
}
