package eu.rapport.health;

import eu.rapport.communities.Community;
import java.util.Comparator;
import java.util.List;

/** How one relationship is, and why. */
record HealthCard(Community community, HealthState state, List<Signal> signals) {
    /** Worst first: by the state, then by how many signals are as bad, then by how many call for something; then by name. */
    static final Comparator<HealthCard> WORST_FIRST = Comparator.comparing(HealthCard::state)
            .thenComparing(HealthCard::asBad, Comparator.reverseOrder())
            .thenComparing(each -> each.concerns().size(), Comparator.reverseOrder())
            .thenComparing(each -> each.community().name());

    /** The signals that call for something, worst first. */
    List<Signal> concerns() {
        return signals.stream()
                .filter(Signal::isTrouble)
                .sorted(Comparator.comparing(Signal::state))
                .toList();
    }

    private long asBad() {
        return signals.stream().filter(each -> each.state() == state).count();
    }

    Signal signal(Signal.Kind kind) {
        return signals.stream().filter(each -> each.kind() == kind).findFirst().orElseThrow();
    }

    boolean hasTrouble() {
        return state.isTrouble();
    }
}
