package eu.rapport.promises;

import eu.rapport.people.Person;
import eu.rapport.relationships.Relationship;
import eu.rapport.relationships.Relationships;
import eu.rapport.schedule.OneByOne;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Starts the rounds whose time has come, but asks nobody about two relationships on one day. */
@Component
class CheckInSchedule {
    /** Between two rounds for one person, where the rounds come by themselves. */
    private static final Duration BREATH = Duration.ofHours(20);

    private final Relationships relationships;
    private final CheckInTable table;
    private final CheckInRounds rounds;
    private final Answers answers;
    private final OneByOne oneByOne;
    private final Duration every;
    private final Clock clock;

    CheckInSchedule(
            Relationships relationships,
            CheckInTable table,
            CheckInRounds rounds,
            Answers answers,
            OneByOne oneByOne,
            @Value("${rapport.checkin.days:60}") int days,
            Clock clock) {
        this.relationships = relationships;
        this.table = table;
        this.rounds = rounds;
        this.answers = answers;
        this.oneByOne = oneByOne;
        this.every = Duration.ofDays(days);
        this.clock = clock;
    }

    public void startWhatIsDue() {
        Instant now = clock.instant();
        List<Long> due = relationships.all().stream()
                .filter(each -> isDue(each, now))
                .map(Relationship::communityId)
                .toList();
        oneByOne.forEach("Starting a check-in", due, id -> {
            if (nobodyAskedLately(id, now)) {
                rounds.start(id, null);
            }
        });
    }

    private boolean isDue(Relationship relationship, Instant now) {
        List<CheckIn> earlier = table.findByCommunityIdOrderByStartedAtDesc(relationship.communityId());
        Instant last = earlier.isEmpty()
                ? relationship.startedAt()
                : earlier.getFirst().startedAt();
        return isDue(relationship.startedAt(), last, every, now);
    }

    /** Counted from the later of the relationship's start and its last round. */
    static boolean isDue(Instant startedAt, Instant lastRound, Duration every, Instant now) {
        Instant from = lastRound.isAfter(startedAt) ? lastRound : startedAt;
        return !now.isBefore(from.plus(every));
    }

    private boolean nobodyAskedLately(long communityId, Instant now) {
        return rounds.asked(communityId).stream()
                .map(Person::id)
                .noneMatch(each -> answers.askedSince(each, now.minus(BREATH)));
    }
}
