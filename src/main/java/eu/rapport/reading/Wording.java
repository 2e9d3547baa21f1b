package eu.rapport.reading;

import java.util.List;
import java.util.stream.Stream;

/** The words of a clause as they are kept: as typed, without the date and what hangs on it. */
final class Wording {
    private Wording() {}

    static String without(Scene scene, Span words, List<DateHit> dates) {
        Span kept = new Span(afterAddressee(scene, words), words.to());
        for (DateHit hit : dates.reversed()) {
            if (hit.span().to() == kept.to() && hit.span().from() > kept.from()) {
                kept = new Span(kept.from(), beforeLead(scene, hit.span().from(), kept.from()));
            }
        }
        Span trimmed = trimmed(scene, kept);
        return scene.said().closedText(trimmed.length() > 0 ? trimmed : words);
    }

    /** "promised Al-Noor to call", "promised her to call": to whom is no part of what. */
    private static int afterAddressee(Scene scene, Span words) {
        int from = words.from();
        int named = Stream.concat(scene.people().stream(), scene.communities().stream())
                .map(NameHit::span)
                .filter(name -> name.from() == from && name.to() < words.to())
                .mapToInt(Span::to)
                .max()
                .orElse(from);
        Utterance said = scene.said();
        boolean pronoun = from + 1 < words.to()
                && said.cues("addressee").has(said, from)
                && said.cues("trim.start").has(said, from + 1);
        return pronoun ? from + 1 : named;
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
