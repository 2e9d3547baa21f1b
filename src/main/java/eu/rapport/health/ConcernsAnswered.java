package eu.rapport.health;

import eu.rapport.health.Signal.Kind;
import eu.rapport.promises.Concern;
import eu.rapport.texts.Text;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;

/** Whether what worries the community is answered (2.3). */
final class ConcernsAnswered {
    private static final int WATCH_DAYS = 14;
    private static final int RISK_DAYS = 30;

    private ConcernsAnswered() {}

    /** @param open the concerns without an answer; one whose answer the community did not accept waits anew since then */
    static Signal of(List<Concern> open, LocalDate today, ZoneId zone) {
        if (open.isEmpty()) {
            return Signal.good(Kind.CONCERNS, Text.of("health.concerns.good"));
        }
        LocalDate oldest = open.stream()
                .map(each -> LocalDate.ofInstant(each.openSince(), zone))
                .min(Comparator.naturalOrder())
                .orElseThrow();
        long days = ChronoUnit.DAYS.between(oldest, today);
        Text why = Text.of("health.concerns", open.size(), oldest, days);
        if (days > RISK_DAYS) {
            return Signal.atRisk(Kind.CONCERNS, why);
        }
        return days > WATCH_DAYS ? Signal.watch(Kind.CONCERNS, why) : Signal.good(Kind.CONCERNS, why);
    }
}
