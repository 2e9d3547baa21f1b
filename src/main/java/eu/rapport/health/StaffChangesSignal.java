package eu.rapport.health;

import eu.rapport.health.Signal.Kind;
import eu.rapport.health.Signal.Step;
import eu.rapport.relationships.StaffChange;
import eu.rapport.shared.Side;
import eu.rapport.texts.Text;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/** Whether somebody who carried the relationship left, and whoever follows has not met the other side yet (4.18). */
final class StaffChangesSignal {
    private static final int DAYS_TO_MEET = 30;

    private StaffChangesSignal() {}

    /** @param activeRepresentatives how many speak for the community now */
    static Signal of(
            List<StaffChange> changes, int activeRepresentatives, LocalDate today, LongFunction<String> nameOf) {
        List<Signal> open = changes.stream()
                .filter(each -> each.isOpen() && !each.leftOn().isAfter(today))
                .map(each -> each.side() == Side.AUTHORITY
                        ? onOurSide(each, today, nameOf)
                        : onTheirs(each, activeRepresentatives, today, nameOf))
                .sorted(Comparator.comparing(Signal::state))
                .toList();
        return open.isEmpty() ? Signal.good(Kind.STAFF, Text.of("health.staff.good")) : together(open);
    }

    /** The state and the step of the worst, and what is to be said of each. */
    private static Signal together(List<Signal> worstFirst) {
        Signal worst = worstFirst.getFirst();
        Text why = Text.sentences(worstFirst.stream().map(Signal::why).toList());
        return new Signal(Kind.STAFF, worst.state(), why, worst.step());
    }

    private static Signal onOurSide(StaffChange change, LocalDate today, LongFunction<String> nameOf) {
        String gone = nameOf.apply(change.leftPersonId());
        Long successor = change.successorId();
        if (successor == null) {
            return Signal.atRisk(Kind.STAFF, Text.of("health.staff.nobody", gone, change.leftOn()))
                    .thenDo(Step.NAME_SUCCESSOR);
        }
        return successorOf(change, gone, nameOf.apply(successor), today);
    }

    private static Signal onTheirs(
            StaffChange change, int activeRepresentatives, LocalDate today, LongFunction<String> nameOf) {
        String gone = nameOf.apply(change.leftPersonId());
        Long successor = change.successorId();
        if (successor != null) {
            return successorOf(change, gone, nameOf.apply(successor), today);
        }
        return activeRepresentatives == 0
                ? Signal.atRisk(Kind.STAFF, Text.of("health.staff.norepresentative", gone, change.leftOn()))
                        .thenDo(Step.FIND_REPRESENTATIVE)
                : Signal.watch(
                                Kind.STAFF,
                                Text.of("health.staff.representative", gone, change.leftOn(), activeRepresentatives))
                        .thenDo(Step.TALK);
    }

    private static Signal successorOf(StaffChange change, String gone, String successor, LocalDate today) {
        @Nullable LocalDate since = change.successorSince();
        LocalDate from = since == null ? change.leftOn() : since;
        if (ChronoUnit.DAYS.between(from, today) > DAYS_TO_MEET) {
            return Signal.atRisk(Kind.STAFF, Text.of("health.staff.notmet", successor, gone, from));
        }
        return new Signal(
                Kind.STAFF, HealthState.REBUILDING, Text.of("health.staff.rebuilding", successor, gone, from));
    }
}
