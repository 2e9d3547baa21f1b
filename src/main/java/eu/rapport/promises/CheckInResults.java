package eu.rapport.promises;

import eu.rapport.shared.Side;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Sums up what was answered in a round. */
@Component
class CheckInResults {
    private final Answers answers;

    CheckInResults(Answers answers) {
        this.answers = answers;
    }

    /** What was answered so far; of an open round, as if it closed now. */
    CheckInResult of(CheckIn round) {
        List<Answer> given = answers.of(round.id());
        return new CheckInResult(
                round.id(),
                round.communityId(),
                round.startedAt(),
                Objects.requireNonNullElse(round.closedAt(), round.startedAt()),
                values(given, Side.COMMUNITY),
                values(given, Side.AUTHORITY),
                onPromises(given, Side.COMMUNITY),
                onPromises(given, Side.AUTHORITY));
    }

    private static List<Integer> values(List<Answer> given, Side side) {
        return given.stream()
                .filter(each -> each.side() == side)
                .map(Answer::gives)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
    }

    private static List<PromisesKept> onPromises(List<Answer> given, Side side) {
        return given.stream()
                .filter(each -> each.side() == side)
                .map(Answer::kept)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
    }
}
