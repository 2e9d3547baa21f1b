package eu.rapport.reading;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finds when to check back or meet again, where a clause says so outright. */
record FollowUpRules(Scene scene, ContactRules contacts, List<Span> clauses) {

    Optional<Reading.FollowUp> in(int index) {
        Span clause = clauses.get(index);
        if (!scene.says("follow", clause) || scene.said().has("follow.not", clause) || isTheirs(clause)) {
            return Optional.empty();
        }
        Optional<DateHit> date = scene.dates(clause).stream()
                .filter(hit -> hit.canBe(Tense.FUTURE)
                        && (!hit.isLedBy(DateWord.SINCE) || hit.isLedBy(DateWord.IN) || hit.isLedBy(DateWord.BY))
                        && !isHad(hit, clause))
                .reduce((one, other) -> other);
        return date.map(hit -> followUp(hit, clause))
                .or(() -> saidBeside(index)
                        .map(when -> new Reading.FollowUp(when, scene.said().closedText(clause))));
    }

    /** "I'll bring the forms when we meet again on 5 December" is both. */
    Optional<Reading.Promise> promiseBeside(Reading.FollowUp next, Span clause) {
        int end = cue(clause).orElse(clause.from());
        while (end > clause.from() && scene.said().isEveryday(end - 1)) {
            end--;
        }
        Span before = new Span(clause.from(), end);
        return new PromiseRules(scene)
                .in(before)
                .filter(each -> !scene.isName(before.to() - 1))
                .map(each ->
                        new Reading.Promise(each.by(), each.text(), each.due().or(() -> Optional.of(next.when()))));
    }

    private Optional<Integer> cue(Span clause) {
        return cues(clause).boxed().findFirst();
    }

    Reading.FollowUp followUp(DateHit hit, Span clause) {
        return new Reading.FollowUp(scene.when(hit, Tense.FUTURE), withoutDate(clause, hit.span()));
    }

    private IntStream cues(Span clause) {
        Cues follow = scene.said().cues("follow");
        return IntStream.range(clause.from(), clause.to())
                .filter(at -> follow.at(scene.said(), at, clause.to()).isPresent());
    }

    /** "Amina is seeing the landlord on Monday": others meet, and not us. */
    private boolean isTheirs(Span clause) {
        Utterance said = scene.said();
        return !said.has("we", clause)
                && !said.has("promise.us", clause)
                && cues(clause)
                        .allMatch(at -> said.cues("follow.other")
                                        .at(said, at, clause.to())
                                        .isPresent()
                                && new Doer(scene, clause)
                                        .before(
                                                said.isIn(at - 1)
                                                                && said.cues("promise.will")
                                                                        .has(said, at - 1)
                                                        ? at - 1
                                                        : at)
                                        .filter(who -> !said.has("subject.i", who) && !said.has("subject.you", who))
                                        .isPresent());
    }

    /** "Had another coffee with her on Friday" is told, though that Friday could be the coming one. */
    private boolean isHad(DateHit hit, Span clause) {
        return hit.lean().isEmpty()
                && !scene.isAhead(hit)
                && contacts.isContact(clause)
                && scene.said()
                        .cues("met")
                        .in(scene.said(), clause)
                        .filter(met -> cue(clause).filter(at -> met.from() < at).isPresent())
                        .isPresent();
    }

    /** "I will ring her. On Friday, let's say." or "She is away till the 30th. I'll try her then." */
    private Optional<When> saidBeside(int index) {
        Optional<When> after =
                index + 1 < clauses.size() ? new BareDates(scene).in(clauses.get(index + 1)) : Optional.empty();
        boolean then = index > 0 && scene.said().has("follow.then", clauses.get(index));
        return after.or(() -> then
                ? scene.dates(clauses.get(index - 1)).stream()
                        .filter(hit -> hit.canBe(Tense.FUTURE))
                        .reduce((one, other) -> other)
                        .map(hit -> scene.when(hit, Tense.FUTURE))
                : Optional.empty());
    }

    /** What is to be done; when stands beside it already. */
    private String withoutDate(Span clause, Span date) {
        int from = Math.min(date.from(), afterRemind(clause));
        AsTyped before = new AsTyped(scene, new Span(from, Wording.beforeLead(scene, date.from(), from)));
        AsTyped after = new AsTyped(scene, new Span(date.to(), clause.to()));
        String rest = before.text().isEmpty() ? after.text() : before.textAnd(after);
        return rest.isEmpty() ? scene.said().closedText(clause) : rest;
    }

    /** "Remind me on Tuesday to check the lamps": that somebody is reminded is said beside it, too. */
    private int afterRemind(Span clause) {
        return scene.said()
                .cues("remind")
                .in(scene.said(), clause)
                .filter(remind -> remind.from() == clause.from())
                .map(Span::to)
                .orElse(clause.from());
    }
}
