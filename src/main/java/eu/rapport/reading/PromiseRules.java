package eu.rapport.reading;

import eu.rapport.shared.Language;
import eu.rapport.shared.Side;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Finds who undertakes to deliver what, clause by clause; what is negated, wished or merely possible is no promise. */
record PromiseRules(Scene scene) {

    /** The promise made in a clause, if there is one. */
    Optional<Reading.Promise> in(Span clause) {
        Utterance said = scene.said();
        if (said.has("promise.not", clause) || said.has("maybe", clause)) {
            return Optional.empty();
        }
        return outright(clause)
                .or(() -> future(clause))
                .or(() -> isWorry(clause) ? Optional.empty() : announced(clause))
                .filter(promise -> !promise.text().isEmpty());
    }

    private boolean isWorry(Span clause) {
        return scene.said().has("concern", clause) && !scene.said().has("concern.not", clause);
    }

    /** "I promised to ...", "she agreed to ...", "promised them ...". */
    private Optional<Reading.Promise> outright(Span clause) {
        Utterance said = scene.said();
        return said.cues("promise.said").in(said, clause).map(cue -> {
            boolean toUs = said.cues("promise.us").has(said, cue.to());
            Side by = said.has("promise.passive", clause) || toUs
                    ? scene.speakerSide().other()
                    : promiser(clause, cue.from())
                            .map(each -> Subject.side(scene, each))
                            .orElse(scene.speakerSide());
            return promise(by, new Span(cue.to(), clause.to()), clause);
        });
    }

    /** In English right before the verb; elsewhere the participle comes late and the subject early. */
    private Optional<Span> promiser(Span clause, int verb) {
        if (scene.said().language() == Language.EN) {
            return subjectBefore(clause, verb);
        }
        Optional<Span> first = Optional.empty();
        for (int index = verb - 1; index >= clause.from(); index--) {
            first = Subject.at(scene, index).or(either(first));
        }
        return first;
    }

    private static Supplier<Optional<Span>> either(Optional<Span> found) {
        return () -> found;
    }

    /** "we will send ...", "he'll get us ...", "facilities will come". */
    private Optional<Reading.Promise> future(Span clause) {
        Utterance said = scene.said();
        int reported = said.cues("say").in(said, clause).map(Span::to).orElse(clause.to());
        boolean due = hasDue(clause);
        for (int index = clause.from(); index < clause.to(); index++) {
            Optional<Span> will = will(new Span(index, clause.to()), index >= reported, due);
            if (will.isPresent() && isDeed(will.get().to(), clause)) {
                Optional<Span> subject = subjectBefore(clause, index);
                if (subject.isPresent() || index == clause.from()) {
                    Side by = subject.map(each -> Subject.side(scene, each)).orElse(scene.speakerSide());
                    return Optional.of(promise(by, new Span(will.get().to(), clause.to()), clause));
                }
            }
        }
        return Optional.empty();
    }

    /** "will"; "would" only in what is reported; "need to" only with a day. */
    private Optional<Span> will(Span rest, boolean reported, boolean due) {
        Utterance said = scene.said();
        return said.cues("promise.will")
                .at(said, rest.from(), rest.to())
                .or(() -> reported ? said.cues("promise.would").at(said, rest.from(), rest.to()) : Optional.empty())
                .or(() -> due ? said.cues("promise.must").at(said, rest.from(), rest.to()) : Optional.empty());
    }

    private boolean hasDue(Span clause) {
        return scene.dates(clause).stream().anyMatch(hit -> hit.canBe(Tense.FUTURE));
    }

    /** What follows "will" is something done, not something that is or is felt. */
    private boolean isDeed(int verb, Span clause) {
        Utterance said = scene.said();
        int at = verb;
        while (at < clause.to() && said.cues("adverb").has(said, at)) {
            at++;
        }
        return at < clause.to()
                && said.cues("state").at(said, at, clause.to()).isEmpty()
                && said.cues("not").at(said, at, clause.to()).isEmpty();
    }

    /** "she sends us the list by Friday": a deed in the present with a day to come. */
    private Optional<Reading.Promise> announced(Span clause) {
        Utterance said = scene.said();
        Cues deeds = said.cues(hasDue(clause) ? "deliver" : "deliver.will");
        for (int index = clause.from(); index < clause.to(); index++) {
            Optional<Span> deed = deeds.at(said, index, clause.to());
            if (deed.isPresent()) {
                int verb = index;
                Optional<Span> subject = subjectBefore(clause, verb).or(() -> subjectAfter(clause, verb));
                if (subject.isPresent()) {
                    Side by = Subject.side(scene, subject.get());
                    return Optional.of(promise(by, new Span(verb, clause.to()), clause));
                }
            }
        }
        return Optional.empty();
    }

    /** "Am Freitag schicke ich ...": a pronoun behind the verb. */
    private Optional<Span> subjectAfter(Span clause, int verb) {
        boolean turned =
                verb > clause.from() && verb + 1 < clause.to() && scene.said().language() != Language.EN;
        return turned ? Subject.at(scene, verb + 1) : Optional.empty();
    }

    /** The subject that ends right before a verb, perhaps with adverbs between. */
    private Optional<Span> subjectBefore(Span clause, int verb) {
        Utterance said = scene.said();
        int end = verb;
        while (end > clause.from() && isFiller(end - 1)) {
            end--;
        }
        for (int from = end - 1; from >= clause.from() && from >= end - 6; from--) {
            Optional<Span> subject = Subject.at(scene, from);
            if (subject.isPresent() && subject.get().to() == end) {
                return subject;
            }
        }
        return Optional.empty();
    }

    private boolean isFiller(int index) {
        Utterance said = scene.said();
        return said.cues("adverb").has(said, index) || !said.token(index).isWord();
    }

    private Reading.Promise promise(Side by, Span words, Span clause) {
        List<DateHit> dates = scene.dates(clause).stream()
                .filter(hit -> hit.span().from() >= words.from() || hit.isLedBy(DateWord.BY))
                .filter(hit -> hit.canBe(Tense.FUTURE))
                .toList();
        Optional<When> due =
                dates.isEmpty() ? Optional.empty() : Optional.of(scene.when(dates.getLast(), Tense.FUTURE));
        return new Reading.Promise(by, Wording.without(scene, words, dates), due);
    }
}
