package eu.rapport.reading;

import eu.rapport.shared.Language;
import eu.rapport.shared.Side;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds who undertakes to deliver what, clause by clause; what is negated, wished or merely possible is no promise. */
record PromiseRules(Scene scene) {
    /** The promise made in a clause, if there is one. */
    Optional<Reading.Promise> in(Span clause) {
        if (scene.said().has("promise.not", clause) || scene.said().has("maybe", clause)) {
            return Optional.empty();
        }
        return outright(clause)
                .or(() -> future(clause))
                .or(() -> isWorry(clause) ? Optional.empty() : inPresent(clause))
                .filter(promise -> !promise.text().isEmpty());
    }

    private boolean isWorry(Span clause) {
        return scene.says("concern", clause) && !scene.said().has("concern.not", clause);
    }

    /** "I promised to ...", "she agreed to ...", "promised them ...". */
    private Optional<Reading.Promise> outright(Span clause) {
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
            return before.map(each -> promise(by, each, due(clause, clause)))
                    .orElseGet(() -> promise(by, words, due(words, clause)));
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

    /** "we will send ...", "he'll get us ...", "facilities will come", "the lamp will be repaired". */
    private Optional<Reading.Promise> future(Span clause) {
        Utterance said = scene.said();
        int reported = said.cues("say").in(said, clause).map(Span::to).orElse(clause.to());
        for (int index = clause.from(); index < clause.to(); index++) {
            Optional<Span> will = will(new Span(index, clause.to()), index >= reported, isDue(clause));
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
            return Optional.of(promise(by, words, anyDue(words, clause)));
        }
        Utterance said = scene.said();
        boolean passive = said.cues("passive").at(said, will.to(), clause.to()).isPresent();
        boolean must =
                said.cues("promise.must").at(said, will.from(), clause.to()).isPresent();
        return isDue(clause) && !must && (passive || isDeed(will.to(), clause) && subject.isEmpty())
                ? doer.sideOfUnknown(will.from()).map(by -> promise(by, clause, anyDue(clause, clause)))
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

    private Optional<Reading.Promise> inPresent(Span clause) {
        return announced(clause)
                .or(() -> new VerblessPromises(scene, this).fromOneSide(clause))
                .or(() -> undertaken(clause));
    }

    /** "she sends us the list by Friday": a deed in the present with a day to come. */
    private Optional<Reading.Promise> announced(Span clause) {
        Utterance said = scene.said();
        Cues deeds = said.cues(isDue(clause) ? "deliver" : "deliver.will");
        Doer doer = new Doer(scene, clause);
        for (int index = clause.from(); index < clause.to(); index++) {
            int verb = index;
            if (deeds.at(said, verb, clause.to()).isPresent()) {
                Optional<Span> subject = doer.before(verb).or(() -> doer.after(verb));
                if (subject.isPresent()) {
                    Span words = new Span(verb, clause.to());
                    return Optional.of(promise(Subject.side(scene, subject.get()), words, anyDue(words, clause)));
                }
            }
        }
        return Optional.empty();
    }

    /** "Khalid circulates the questions by Friday": whatever is done by a day that is still to come. */
    private Optional<Reading.Promise> undertaken(Span clause) {
        for (int index = clause.from(); index < clause.to(); index++) {
            Optional<Span> subject = Subject.at(scene, index);
            Optional<Integer> deed = subject.flatMap(each -> deedAfter(each, clause));
            if (deed.isPresent()) {
                Span words = new Span(deed.get(), clause.to());
                return Optional.of(promise(Subject.side(scene, subject.orElseThrow()), words, due(words, clause)));
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

    boolean isDue(Span clause) {
        return scene.dates(clause).stream().anyMatch(hit -> hit.canBe(Tense.FUTURE));
    }

    Reading.Promise promise(Side by, Span words, List<DateHit> due) {
        return new Reading.Promise(
                by,
                Wording.without(scene, words, due),
                due.isEmpty() ? Optional.empty() : Optional.of(scene.when(due.getLast(), Tense.FUTURE)));
    }

    /** The days within the words of the promise, and a day before them that says "by". */
    private List<DateHit> due(Span words, Span clause) {
        return scene.dates(clause).stream()
                .filter(hit -> hit.span().from() >= words.from() || hit.isLedBy(DateWord.BY))
                .filter(hit -> hit.canBe(Tense.FUTURE))
                .toList();
    }

    /** As well "Next Tuesday she will bring it", where nothing past is told. */
    List<DateHit> anyDue(Span words, Span clause) {
        List<DateHit> due = due(words, clause);
        return due.isEmpty() ? due(clause, clause) : due;
    }
}
