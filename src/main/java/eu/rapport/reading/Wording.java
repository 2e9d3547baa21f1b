package eu.rapport.reading;

import java.util.List;

/** The words of a clause as they are kept: as typed, without the date and what hangs on it. */
final class Wording {
    private Wording() {}

    static String without(Scene scene, Span words, List<DateHit> dates) {
        Span kept = words;
        for (DateHit hit : dates.reversed()) {
            if (hit.span().to() == kept.to() && hit.span().from() > kept.from()) {
                kept = new Span(kept.from(), beforeLead(scene, hit.span().from(), kept.from()));
            }
        }
        Span trimmed = trimmed(scene, kept);
        return scene.said().text(trimmed.length() > 0 ? trimmed : words);
    }

    /** Drops "by", "on the", "no later than" before a date. */
    static int beforeLead(Scene scene, int date, int least) {
        int at = date;
        while (at > least && scene.said().cues("lead").has(scene.said(), at - 1)) {
            at--;
        }
        return at;
    }

    static Span trimmed(Scene scene, Span span) {
        Utterance said = scene.said();
        int from = span.from();
        int to = span.to();
        while (from < to
                && (!said.token(from).isWord() || said.cues("trim.start").has(said, from))) {
            from++;
        }
        while (to > from
                && (!said.token(to - 1).isWord() || said.cues("trim.end").has(said, to - 1))) {
            to--;
        }
        return new Span(from, to);
    }
}
