package eu.rapport.health;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;

/** The state of a relationship from its signals: the worst of them, never an average. */
final class Verdict {
    private static final int YOUNG_DAYS = 30;
    private static final int FEW_CONTACTS = 2;

    private Verdict() {}

    static HealthState of(List<Signal> signals, LocalDate startedOn, int contacts, LocalDate today) {
        HealthState worst = signals.stream()
                .filter(Signal::isTrouble)
                .map(Signal::state)
                .min(Comparator.naturalOrder())
                .orElse(HealthState.GOOD);
        boolean young = ChronoUnit.DAYS.between(startedOn, today) < YOUNG_DAYS;
        return worst == HealthState.GOOD && young && contacts < FEW_CONTACTS ? HealthState.TOO_EARLY : worst;
    }
}
