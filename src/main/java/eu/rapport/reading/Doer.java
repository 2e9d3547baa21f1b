package eu.rapport.reading;

import eu.rapport.shared.Language;
import eu.rapport.shared.Side;
import java.util.Optional;

/** Finds who does what a verb says, within a clause. */
record Doer(Scene scene, Span clause) {
    /** How many words the one who does may have, or stand away from the verb. */
    private static final int NEAR = 6;

    /** The subject that ends right before a verb, perhaps with adverbs between; "she'll" is subject and verb in one. */
    Optional<Span> before(int verb) {
        if (isContracted(scene.said(), verb)) {
            return Optional.of(new Span(verb, verb + 1));
        }
        int end = afterSubject(verb);
        for (int from = end - 1; from >= clause.from() && from >= end - NEAR; from--) {
            Optional<Span> subject = Subject.at(scene, from);
            if (subject.isPresent()
                    && subject.get().to() >= end
                    && subject.get().to() <= verb) {
                return subject;
            }
        }
        return Optional.empty();
    }

    /** "ill" after "and" is "I'll", after "was" it is not. */
    static boolean isVerb(Utterance said, int index) {
        return !said.cues("contracted").has(said, index) || isContracted(said, index);
    }

    private static boolean isContracted(Utterance said, int index) {
        return said.cues("contracted").has(said, index)
                && (index == 0
                        || !said.token(index - 1).isWord()
                        || said.cues("join").has(said, index - 1)
                        || said.cues("say").has(said, index - 1)
                        || said.cues("trim.start").has(said, index - 1));
    }

    private int afterSubject(int verb) {
        int end = verb;
        while (end > clause.from() && isFiller(end - 1)) {
            end--;
        }
        return end;
    }

    private boolean isFiller(int index) {
        Utterance said = scene.said();
        return said.cues("adverb").has(said, index)
                || said.cues("be").has(said, index)
                || !said.token(index).isWord();
    }

    /** "Am Freitag schicke ich ...": a pronoun behind the verb. */
    Optional<Span> after(int verb) {
        boolean turned =
                verb > clause.from() && verb + 1 < clause.to() && scene.said().language() != Language.EN;
        return turned ? Subject.at(scene, verb + 1) : Optional.empty();
    }

    /** In English right before the verb; elsewhere the participle comes late and the subject early. */
    Optional<Span> of(int verb) {
        if (scene.said().language() == Language.EN) {
            return before(verb);
        }
        for (int index = clause.from(); index < verb; index++) {
            Optional<Span> subject = Subject.at(scene, index);
            if (subject.isPresent()) {
                return subject;
            }
        }
        return Optional.empty();
    }

    /** The side of somebody the lists do not know: "our lads" are ours, "bylaw" in "I told him bylaw will ring" mine. */
    Optional<Side> sideOfUnknown(int verb) {
        int end = afterSubject(verb);
        Utterance said = scene.said();
        if (end <= clause.from() || said.isEveryday(end - 1) || scene.isDate(end - 1)) {
            return Optional.empty();
        }
        for (int index = end - 1; index >= clause.from() && index >= end - NEAR; index--) {
            if (said.cues("own").has(said, index)) {
                return Optional.of(scene.speakerSide());
            }
            if (said.cues("theirs").has(said, index)) {
                return Optional.of(scene.speakerSide().other());
            }
            if (said.cues("article").has(said, index)) {
                break;
            }
        }
        return Optional.of(reporter(end).orElse(Side.AUTHORITY));
    }

    /** Who undertakes for somebody else by saying that they will do it. */
    private Optional<Side> reporter(int before) {
        Utterance said = scene.said();
        return said.cues("say")
                .in(said, new Span(clause.from(), before))
                .flatMap(word -> of(word.from()))
                .map(subject -> Subject.side(scene, subject));
    }
}
