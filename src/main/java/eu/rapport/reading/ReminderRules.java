package eu.rapport.reading;

import java.util.Optional;
import java.util.stream.IntStream;

/** Reads what somebody wants to be reminded of, and when. */
record ReminderRules(Scene scene, Facts facts) {

    Reading.Reminder reminder() {
        Optional<DateHit> hit = scene.dates().stream()
                .filter(each -> each.canBe(Tense.FUTURE) && !isOfMissedContact(each))
                .findFirst();
        Optional<When> found = hit.map(each -> scene.when(each, Tense.FUTURE));
        Optional<When> when = scene.said().has("remind")
                ? found
                : facts.followUp().map(Reading.FollowUp::when).or(() -> found);
        return new Reading.Reminder(what(hit), when, scene.said().has("remind.every"));
    }

    /** The day on which somebody was not reached is gone. */
    private boolean isOfMissedContact(DateHit hit) {
        return facts.missed().stream().anyMatch(words -> words.touches(hit.span()));
    }

    /** As typed; but the question mark of "can you remind me to …?" is not part of what is to be done. */
    private String what(Optional<DateHit> hit) {
        Utterance said = scene.said();
        Span cue = said.cues("remind").in(said, said.all()).orElse(new Span(0, 0));
        String after = withoutDate(new Span(cue.to(), said.size()), hit);
        String what = after.isEmpty() ? withoutDate(new Span(0, cue.from()), hit) : after;
        return what.isEmpty()
                ? hit.map(DateHit::span).filter(this::holdsMore).map(said::text).orElse(what)
                : cue.from() > 0 ? what.replaceFirst("\\s*[?]$", "") : what;
    }

    /** "Two days before the meeting on 4 December" says what it is about as well. */
    private boolean holdsMore(Span date) {
        return DateFinder.terms(scene.said()).all().stream()
                .anyMatch(term ->
                        date.holds(term.span().from()) && term.meanings().isEmpty());
    }

    private String withoutDate(Span words, Optional<DateHit> hit) {
        AsTyped kept = new AsTyped(scene, words);
        Span core = Wording.trimmed(scene, words);
        Optional<Span> found = hit.map(DateHit::span)
                .filter(core::touches)
                .or(() -> hit.isEmpty() ? leadingDate(core) : Optional.empty());
        if (found.isEmpty()) {
            return kept.text();
        }
        Span date = found.get();
        if (isOnlyLead(core.from(), date.from())) {
            return new AsTyped(scene, new Span(date.to(), words.to())).text();
        }
        if (date.to() < core.to()) {
            return kept.text();
        }
        int end = Wording.beforeLead(scene, date.from(), core.from());
        return new AsTyped(scene, new Span(words.from(), end))
                .textAnd(new AsTyped(scene, new Span(date.to(), words.to())));
    }

    /** A day gone by is no day to be reminded on, but where it comes first, it was meant as one. */
    private Optional<Span> leadingDate(Span core) {
        return scene.dates().stream()
                .map(DateHit::span)
                .filter(date -> core.touches(date) && isOnlyLead(core.from(), date.from()))
                .findFirst();
    }

    private boolean isOnlyLead(int from, int to) {
        return IntStream.range(from, Math.max(from, to))
                .allMatch(at -> scene.said().cues("lead").has(scene.said(), at));
    }
}
