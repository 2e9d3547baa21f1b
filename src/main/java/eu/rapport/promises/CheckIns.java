package eu.rapport.promises;

import eu.rapport.shared.Side;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the check-ins brought to light. */
@Service
@Transactional(readOnly = true)
public class CheckIns {
    private final CheckInTable rounds;
    private final Answers answers;

    CheckIns(CheckInTable rounds, Answers answers) {
        this.rounds = rounds;
        this.answers = answers;
    }

    /** The closed rounds of a relationship, newest first. */
    public List<CheckInResult> resultsOf(long communityId) {
        return rounds.findByCommunityIdOrderByStartedAtDesc(communityId).stream()
                .filter(each -> !each.isOpen())
                .map(this::result)
                .toList();
    }

    /** The newest closed round in which the community's side answered. */
    public Optional<CheckInResult> lastResultOf(long communityId) {
        return resultsOf(communityId).stream()
                .filter(each -> !each.community().isEmpty())
                .findFirst();
    }

    /** How many of the newest closed rounds, one after another, this side left unanswered. */
    public int unansweredInARow(long communityId, Side side) {
        return (int) resultsOf(communityId).stream()
                .takeWhile(each -> each.of(side).isEmpty())
                .count();
    }

    CheckInResult result(CheckIn round) {
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
