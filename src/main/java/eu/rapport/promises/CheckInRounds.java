package eu.rapport.promises;

import eu.rapport.people.Person;
import eu.rapport.schedule.OneByOne;
import eu.rapport.shared.Side;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens the rounds, takes the answers, and closes a round once both sides have answered or its time is over. */
@Component
@Transactional
class CheckInRounds {
    private final CheckInTable rounds;
    private final Answers answers;
    private final Speakers speakers;
    private final CheckInNotices notices;
    private final OneByOne oneByOne;
    private final Clock clock;

    CheckInRounds(
            CheckInTable rounds,
            Answers answers,
            Speakers speakers,
            CheckInNotices notices,
            OneByOne oneByOne,
            Clock clock) {
        this.rounds = rounds;
        this.answers = answers;
        this.speakers = speakers;
        this.notices = notices;
        this.oneByOne = oneByOne;
        this.clock = clock;
    }

    /** Asks everybody on both sides; empty where a round is open already or a side has nobody. */
    public Optional<CheckIn> start(long communityId, @Nullable Long startedBy) {
        List<Person> asked = asked(communityId);
        if (asked.isEmpty()) {
            return Optional.empty();
        }
        Optional<CheckIn> opened = rounds.open(communityId, startedBy, clock.instant());
        opened.ifPresent(round -> {
            asked.forEach(each -> answers.expect(round.id(), each));
            asked.forEach(each -> notices.ask(round, each));
        });
        return opened;
    }

    /** Whom a round would ask; nobody where one of the sides has nobody. */
    public List<Person> asked(long communityId) {
        List<Person> authority = speakers.of(communityId, Side.AUTHORITY);
        List<Person> community = speakers.of(communityId, Side.COMMUNITY);
        return authority.isEmpty() || community.isEmpty()
                ? List.of()
                : Stream.concat(authority.stream(), community.stream()).toList();
    }

    public Optional<CheckIn> openOf(long communityId) {
        return rounds.findByCommunityIdAndClosedAtIsNull(communityId);
    }

    /** The open round of this number, if this person is asked in it. */
    public Optional<CheckIn> openFor(long roundId, Person person) {
        return rounds.findById(roundId)
                .filter(CheckIn::isOpen)
                .filter(each -> answers.of(roundId, person.id()).isPresent());
    }

    public void gives(long roundId, long personId, int value) {
        answers.gives(roundId, personId, value);
    }

    public void kept(long roundId, long personId, PromisesKept kept) {
        answers.kept(roundId, personId, kept);
    }

    /** Notes that somebody has answered. @return the round, closed where they were the last */
    public CheckIn finish(long roundId, long personId) {
        answers.finished(roundId, personId);
        CheckIn round = rounds.claim(roundId).orElseThrow();
        return round.isOpen() && isComplete(round) ? close(round) : round;
    }

    public void close(long roundId) {
        rounds.claim(roundId).filter(CheckIn::isOpen).ifPresent(this::close);
    }

    /** Closes the rounds whose time is over, and those that wait only for people who are gone. */
    public void closeWhatIsOver() {
        Instant now = clock.instant();
        Map<Long, CheckIn> open = rounds.claimOpen().stream().collect(Collectors.toMap(CheckIn::id, each -> each));
        oneByOne.forEach("Closing a check-in", open.keySet(), id -> {
            CheckIn round = Objects.requireNonNull(open.get(id));
            if (round.isOver(now) || isComplete(round)) {
                close(round);
            }
        });
    }

    private boolean isComplete(CheckIn round) {
        List<Long> still = Stream.of(Side.values())
                .flatMap(each -> speakers.of(round.communityId(), each).stream())
                .map(Person::id)
                .toList();
        return answers.of(round.id()).stream().allMatch(each -> each.finished() || !still.contains(each.personId()));
    }

    private CheckIn close(CheckIn round) {
        CheckIn closed = rounds.save(round.closed(clock.instant()));
        notices.tellResult(closed, answers.of(round.id()));
        return closed;
    }
}
