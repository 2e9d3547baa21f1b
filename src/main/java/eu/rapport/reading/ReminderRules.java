package eu.rapport.reading;

import java.util.List;
import java.util.Optional;

/** Reads what somebody wants to be reminded of, and when. */
record ReminderRules(Scene scene, Facts facts) {

    Reading.Reminder reminder() {
        Optional<DateHit> hit =
                scene.dates().stream().filter(each -> each.canBe(Tense.FUTURE)).findFirst();
        Optional<When> found = hit.map(each -> scene.when(each, Tense.FUTURE));
        Optional<When> when = scene.said().has("remind")
                ? found
                : facts.followUp().map(Reading.FollowUp::when).or(() -> found);
        return new Reading.Reminder(what(hit), when);
    }

    private String what(Optional<DateHit> hit) {
        Utterance said = scene.said();
        Span cue = said.cues("remind").in(said, said.all()).orElse(new Span(0, 0));
        Span after = withoutDate(new Span(cue.to(), said.size()), hit);
        Span before = withoutDate(new Span(0, cue.from()), hit);
        return said.text(after.length() > 0 ? after : before);
    }

    private Span withoutDate(Span words, Optional<DateHit> hit) {
        Span kept = Wording.trimmed(scene, words);
        if (hit.isEmpty() || !kept.touches(hit.get().span())) {
            return kept;
        }
        Span date = hit.get().span();
        boolean leads = isOnlyLead(kept.from(), date.from());
        return Wording.trimmed(
                scene,
                leads
                        ? new Span(date.to(), kept.to())
                        : date.to() >= kept.to()
                                ? new Span(kept.from(), Wording.beforeLead(scene, date.from(), kept.from()))
                                : kept);
    }

    private boolean isOnlyLead(int from, int to) {
        return List.copyOf(java.util.stream.IntStream.range(from, Math.max(from, to))
                        .boxed()
                        .toList())
                .stream()
                .allMatch(at -> scene.said().cues("lead").has(scene.said(), at));
    }
}
