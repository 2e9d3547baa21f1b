package eu.rapport.health;

import eu.rapport.health.Signal.Kind;
import eu.rapport.texts.Text;
import java.time.LocalDate;
import java.util.Optional;

/** Whether the community says that the cooperation gives it something. */
final class Reciprocity {
    /** The community's last answer, the lowest where several gave one. */
    record LastAnswer(int value, LocalDate day) {}

    private static final int LOW = 2;
    private static final int MIDDLING = 3;
    private static final int ROUNDS_UNANSWERED = 2;

    private Reciprocity() {}

    static Signal of(Optional<LastAnswer> last, int unansweredRounds) {
        if (last.isPresent() && last.get().value() <= LOW) {
            return Signal.atRisk(Kind.RECIPROCITY, said(last.get()));
        }
        if (unansweredRounds >= ROUNDS_UNANSWERED) {
            return Signal.watch(Kind.RECIPROCITY, Text.of("health.reciprocity.unanswered", unansweredRounds));
        }
        if (last.isPresent()) {
            return last.get().value() <= MIDDLING
                    ? Signal.watch(Kind.RECIPROCITY, said(last.get()))
                    : Signal.good(Kind.RECIPROCITY, said(last.get()));
        }
        return Signal.unknown(Kind.RECIPROCITY, Text.of("health.reciprocity.none"));
    }

    private static Text said(LastAnswer answer) {
        return Text.of("health.reciprocity", answer.value(), answer.day());
    }
}
