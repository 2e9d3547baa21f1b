package eu.rapport.health;

import eu.rapport.health.Signal.Kind;
import eu.rapport.promises.Promise;
import eu.rapport.promises.PromiseState;
import eu.rapport.shared.Side;
import eu.rapport.texts.Text;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether the authority keeps what it promised (4.LA2). */
final class PromisesKeptSignal {
    private static final int LONG_OVERDUE_DAYS = 14;

    /** For so long a promise that the receiver called not kept weighs on the relationship. */
    private static final int REMEMBERED_DAYS = 90;

    private PromisesKeptSignal() {}

    static Signal of(List<Promise> promises, LocalDate today, ZoneId zone) {
        List<Promise> ours =
                promises.stream().filter(each -> each.by() == Side.AUTHORITY).toList();
        Optional<Promise> broken = ours.stream()
                .filter(each ->
                        each.state() == PromiseState.NOT_KEPT && daysSinceJudged(each, today, zone) <= REMEMBERED_DAYS)
                .max(Comparator.comparing(Promise::id));
        List<Promise> overdue = ours.stream()
                .filter(each -> each.isOverdue(today))
                .sorted(Comparator.comparing((Promise each) -> each.daysOverdue(today))
                        .reversed())
                .toList();
        if (overdue.size() >= 2) {
            return Signal.atRisk(
                    Kind.PROMISES,
                    Text.of("health.promises.overdue.more", overdue.size(), dueOf(overdue.getFirst(), today)));
        }
        if (!overdue.isEmpty() && overdue.getFirst().daysOverdue(today) > LONG_OVERDUE_DAYS) {
            return Signal.atRisk(Kind.PROMISES, overdue(overdue.getFirst(), today));
        }
        if (broken.isPresent()) {
            return Signal.atRisk(
                    Kind.PROMISES,
                    Text.of("health.promises.broken", broken.get().words()));
        }
        if (!overdue.isEmpty()) {
            return Signal.watch(Kind.PROMISES, overdue(overdue.getFirst(), today));
        }
        return Signal.good(Kind.PROMISES, Text.of("health.promises.good"));
    }

    private static Text overdue(Promise promise, LocalDate today) {
        return Text.of("health.promises.overdue.one", promise.words(), dueOf(promise, today));
    }

    private static LocalDate dueOf(Promise promise, LocalDate otherwise) {
        @Nullable LocalDate due = promise.due();
        return due == null ? otherwise : due;
    }

    private static long daysSinceJudged(Promise promise, LocalDate today, ZoneId zone) {
        return promise.judgedAt() == null
                ? Long.MAX_VALUE
                : ChronoUnit.DAYS.between(LocalDate.ofInstant(promise.judgedAt(), zone), today);
    }
}
