package eu.rapport.team;

import eu.rapport.conversation.Turn;
import eu.rapport.reading.Stretch;
import eu.rapport.reading.Stretches;
import java.time.LocalDate;
import java.util.Optional;

/** The first and the last day of an absence. */
record AwayDays(LocalDate first, LocalDate last) {

    /** Both as the words say them; it begins today where they only say how long it lasts. */
    static Optional<AwayDays> said(Turn turn, String words) {
        return Stretches.read(words, turn.local())
                .flatMap(days ->
                        days.last().map(last -> new AwayDays(days.first().orElse(turn.today()), last)));
    }

    /** The first one, where the words say since when but not how long: "from 17 December". */
    static Optional<LocalDate> begin(Turn turn, String words) {
        return Stretches.read(words, turn.local())
                .filter(days -> days.last().isEmpty())
                .flatMap(Stretch::first);
    }

    /** As somebody answers the question how long it lasts: a day alone is the last one. */
    static Optional<AwayDays> answered(Turn turn, String words, LocalDate first) {
        return Stretches.read(words, turn.local())
                .flatMap(days -> days.last()
                        .map(last -> new AwayDays(
                                days.first().filter(each -> !each.equals(last)).orElse(first), last)))
                .or(() -> Days.read(turn, words).map(last -> new AwayDays(first, last)));
    }

    boolean arePast(LocalDate today) {
        return last.isBefore(today) || last.isBefore(first);
    }
}
