package eu.rapport.health;

import eu.rapport.health.Signal.Kind;
import eu.rapport.meetings.Contact;
import eu.rapport.texts.Text;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** How long nobody has spoken, against the rhythm that both sides agreed on: over once is to be watched, over twice a risk. */
final class Silence {
    private Silence() {}

    /**
     * @param since the day on which the relationship began, for one without any contact yet
     * @param rhythm days between two conversations
     */
    static Signal of(List<Contact> contacts, LocalDate since, int rhythm, LocalDate today) {
        Optional<LocalDate> last = lastDay(contacts);
        long days = ChronoUnit.DAYS.between(last.orElse(since), today);
        Text why = last.map(day -> Text.of("health.silence", day, days, rhythm))
                .orElseGet(() -> Text.of("health.silence.never", days, rhythm));
        if (days > 2L * rhythm) {
            return Signal.atRisk(Kind.SILENCE, why);
        }
        if (days > rhythm) {
            return Signal.watch(Kind.SILENCE, why);
        }
        return last.isPresent() ? Signal.good(Kind.SILENCE, why) : Signal.unknown(Kind.SILENCE, why);
    }

    static Optional<LocalDate> lastDay(List<Contact> contacts) {
        return contacts.stream().map(Contact::day).max(Comparator.naturalOrder());
    }
}
