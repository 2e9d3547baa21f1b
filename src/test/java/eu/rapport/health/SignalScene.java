package eu.rapport.health;

import eu.rapport.meetings.Contact;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Set;

/** A day, and people and contacts, for signals that are looked at one by one. */
final class SignalScene {
    static final LocalDate TODAY = LocalDate.of(2026, 5, 20);
    static final ZoneId ZONE = ZoneOffset.UTC;
    static final long JONAS = 1;
    static final long FATIMA = 2;
    static final long AMINA = 3;

    private SignalScene() {}

    static Contact contact(LocalDate day, long officer) {
        return new Contact(1, 9, day, Set.of(officer), Set.of(AMINA), true);
    }

    static Instant at(LocalDate day) {
        return day.atTime(12, 0).toInstant(ZoneOffset.UTC);
    }
}
