package eu.rapport.promises;

import eu.rapport.people.Person;
import eu.rapport.shared.Side;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks both sides now and then whether the relationship gives them something, and knows what they said. */
@Service
@Transactional(readOnly = true)
public class CheckIns {
    private final CheckInTable table;
    private final CheckInRounds rounds;
    private final CheckInResults results;

    CheckIns(CheckInTable table, CheckInRounds rounds, CheckInResults results) {
        this.table = table;
        this.rounds = rounds;
        this.results = results;
    }

    /** The closed rounds of a relationship, newest first. */
    public List<CheckInResult> resultsOf(long communityId) {
        return table.findByCommunityIdOrderByStartedAtDesc(communityId).stream()
                .filter(each -> !each.isOpen())
                .map(results::of)
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

    /** Asks both sides now; false where a round is open or a side has nobody to ask. */
    @Transactional
    public boolean start(long communityId, @Nullable Person by) {
        return rounds.start(communityId, by == null ? null : by.id()).isPresent();
    }

    /** Puts down what somebody answers in the open round of a relationship, all at once and without a comment. */
    @Transactional
    public void answer(long communityId, Person person, int gives, PromisesKept kept) {
        rounds.openOf(communityId).ifPresent(round -> {
            rounds.gives(round.id(), person.id(), gives);
            rounds.kept(round.id(), person.id(), kept);
            rounds.finish(round.id(), person.id());
        });
    }

    /** Closes the open round of a relationship before its time, with whatever was answered; both sides hear the result. */
    @Transactional
    public void close(long communityId) {
        rounds.openOf(communityId).ifPresent(round -> rounds.close(round.id()));
    }

    /** When the open round of a relationship started; empty where none is open. */
    public Optional<Instant> openSince(long communityId) {
        return rounds.openOf(communityId).map(CheckIn::startedAt);
    }
}
