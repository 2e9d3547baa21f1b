package eu.rapport.meetings;

import eu.rapport.conversation.Turn;
import eu.rapport.reading.Reading;
import eu.rapport.reading.When;
import java.time.LocalDate;

/** The days that a question is about, both included. */
record Period(LocalDate from, LocalDate to) {
    static final Period ALWAYS = new Period(LocalDate.of(1900, 1, 1), LocalDate.of(9999, 12, 31));

    /** "Since September" goes on until today; "in October" is the last one that has begun. */
    static Period of(Reading reading, String text, Turn turn) {
        return NamedMonths.in(text, turn.today(), reading.language().locale())
                .or(() -> reading.since().flatMap(When::day).map(since -> new Period(since, turn.today())))
                .orElse(ALWAYS);
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
