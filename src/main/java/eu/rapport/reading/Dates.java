package eu.rapport.reading;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads a date, a time or a span of time that somebody typed for itself: "tomorrow", "3 Dec 14:00", "in half an hour". */
public final class Dates {
    private static final int LONGEST = 100;

    private Dates() {}

    /** The words for a day that is on no calendar, "31 November", where there are such. */
    public static Optional<String> missing(String words, ZonedDateTime now) {
        return read(words, now, Tense.FUTURE).stream()
                .flatMap(Dates::each)
                .filter(when -> when instanceof When.Unclear unclear && !unclear.exists())
                .map(When::words)
                .findFirst();
    }

    private static Stream<When> each(When when) {
        return when instanceof When.Unclear unclear && unclear.exists()
                ? unclear.alternatives().stream()
                : Stream.of(when);
    }

    /** What the words mean; empty where they speak of no time at all. */
    public static Optional<When> read(String words, ZonedDateTime now, Tense tense) {
        String short_ = words.substring(0, Math.min(words.length(), LONGEST));
        Utterance said = Utterance.of(short_, Set.of());
        List<DateHit> hits = DateFinder.find(said, now);
        if (hits.isEmpty()) {
            return Optional.empty();
        }
        if (hits.size() > 1) {
            return Optional.of(new When.Unclear(
                    short_,
                    hits.stream()
                            .map(hit -> hit.when(tense, now, said.text(hit.span())))
                            .toList(),
                    true));
        }
        return Optional.of(
                hits.getFirst().when(tense, now, said.text(hits.getFirst().span())));
    }
}
