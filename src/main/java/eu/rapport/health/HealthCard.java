package eu.rapport.health;

import eu.rapport.communities.Community;
import java.util.Comparator;
import java.util.List;

/** How one relationship is, and why. */
record HealthCard(Community community, HealthState state, List<Signal> signals) {
    /** Worst first, then by name. */
    static final Comparator<HealthCard> WORST_FIRST = Comparator.comparing(HealthCard::state)
            .thenComparing(each -> each.community().name());

    /** The signals that call for something, worst first. */
    List<Signal> concerns() {
        return signals.stream()
                .filter(Signal::isTrouble)
                .sorted(Comparator.comparing(Signal::state))
                .toList();
    }

    Signal signal(Signal.Kind kind) {
        return signals.stream().filter(each -> each.kind() == kind).findFirst().orElseThrow();
    }

    boolean hasTrouble() {
        return state.isTrouble();
    }
}
