package eu.rapport.reading;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finds contacts that took place, and their day: told, not asked, denied, planned or imagined. */
record ContactRules(Scene scene) {
    /** How many words after a contact may still deny it. */
    private static final int DENIED_WITHIN = 5;

    /** In the clause or so soon after it: ", but she didn't answer". */
    private static final int UNANSWERED_WITHIN = 3;

    boolean isContact(Span clause) {
        Utterance said = scene.said();
        return said.cues("met")
                        .in(said, clause)
                        .filter(cue -> !scene.says("met.not", around(cue, clause)) || said.has("instead", clause))
                        .filter(cue -> !isAsked(clause) && !isPlanned(clause))
                        .filter(cue -> missed(clause).isEmpty())
                        .isPresent()
                || isOfSomebodyNamed(clause)
                || isNounWithPastDay(clause);
    }

    /** "Called Amina" is a contact, "a club called Amina" is none. */
    private boolean isOfSomebodyNamed(Span clause) {
        Utterance said = scene.said();
        return IntStream.range(clause.from(), clause.to())
                .mapToObj(at -> said.cues("met.named").at(said, at, clause.to()))
                .flatMap(Optional::stream)
                .filter(cue -> cue.to() < clause.to() && scene.isName(cue.to()) && isTold(cue, clause))
                .anyMatch(cue -> !scene.says("met.not", around(cue, clause))
                        && !isAsked(clause)
                        && missed(clause).isEmpty());
    }

    private boolean isTold(Span cue, Span clause) {
        return cue.from() == clause.from() || scene.said().has("met.named.after", new Span(cue.from() - 1, cue.from()));
    }

    /** The words that tell of a contact that did not come about; the days in them are gone. */
    Optional<Span> missed(Span clause) {
        return calledOff(clause).or(() -> unanswered(clause)).map(cue -> new Span(clause.from(), cue.to()));
    }

    /** "The meeting with Pniel on Tuesday was called off". */
    private Optional<Span> calledOff(Span clause) {
        Utterance said = scene.said();
        return said.has("met.noun", clause) ? said.cues("met.off").in(said, clause) : Optional.empty();
    }

    /** "Rang Gerda three times, no answer". */
    private Optional<Span> unanswered(Span clause) {
        Utterance said = scene.said();
        return said.has("met.tried", clause)
                ? IntStream.rangeClosed(clause.from(), clause.to() + UNANSWERED_WITHIN)
                        .mapToObj(at -> said.cues("met.unanswered").at(said, at, said.size()))
                        .flatMap(Optional::stream)
                        .findFirst()
                : Optional.empty();
    }

    private static Span around(Span cue, Span clause) {
        return new Span(clause.from(), Math.min(clause.to(), cue.to() + DENIED_WITHIN));
    }

    /** "Further to our conversation of last Monday": no verb says that it took place, but its day does. */
    private boolean isNounWithPastDay(Span clause) {
        return scene.said().has("met.noun", clause)
                && !scene.says("met.not", clause)
                && calledOff(clause).isEmpty()
                && !isAsked(clause)
                && scene.dates(clause).stream()
                        .anyMatch(hit -> hit.lean().filter(Tense.PAST::equals).isPresent());
    }

    private boolean isPlanned(Span clause) {
        return scene.said().has("met.noun", clause)
                && scene.dates(clause).stream().anyMatch(scene::isAhead);
    }

    /** Whether a contact is spoken of that is still to come. */
    boolean isPlannedContact(Span clause) {
        return scene.said().has("met", clause) && isPlanned(clause);
    }

    boolean isAsked(Span clause) {
        Utterance said = scene.said();
        Span sentence = said.sentences().stream()
                .filter(each -> each.holds(clause.from()))
                .findFirst()
                .orElse(clause);
        return said.asks(sentence)
                || said.cues("question")
                        .at(said, sentence.from(), sentence.to())
                        .isPresent();
    }

    /** The day of a contact told in a clause; of another clause's words only what is not about something denied. */
    Optional<When> dayIn(Span clause, boolean contact) {
        if (!contact && scene.says("met.not", clause)) {
            return Optional.empty();
        }
        List<DateHit> possible = scene.dates(clause).stream()
                .filter(hit -> hit.canBe(Tense.PAST) && (hit.lean().isPresent() || !isLimit(hit)))
                .toList();
        return possible.stream()
                .filter(this::isInstead)
                .findFirst()
                .or(() -> possible.stream().filter(this::isClear).findFirst())
                .or(() -> possible.stream().findFirst())
                .map(hit -> scene.when(hit, Tense.PAST));
    }

    /** "At the weekend, on Saturday": the clear day of two counts. */
    private boolean isClear(DateHit hit) {
        return !(scene.when(hit, Tense.PAST) instanceof When.Unclear);
    }

    /** "Couldn't make Monday, went Tuesday instead". */
    private boolean isInstead(DateHit hit) {
        return scene.said()
                .cues("instead")
                .at(scene.said(), hit.span().to(), scene.said().size())
                .isPresent();
    }

    private static boolean isLimit(DateHit hit) {
        return hit.isLedBy(DateWord.SINCE) && !hit.isLedBy(DateWord.IN) || hit.isLedBy(DateWord.BY);
    }

    /** "Just back from the mosque": no day is said, today is meant. */
    Optional<When> justNow(Span clause) {
        Utterance said = scene.said();
        return said.cues("met.just")
                .in(said, clause)
                .map(words -> new When.Day(scene.setting().now().toLocalDate(), said.text(words)));
    }
}
