package eu.rapport.promises;

import eu.rapport.people.Person;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What worries the communities, and how it was answered. Who may see what is the caller's to check. */
@Service
@Transactional
public class Concerns {
    private final ConcernTable concerns;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Concerns(ConcernTable concerns, Clock clock, ApplicationEventPublisher events) {
        this.concerns = concerns;
        this.clock = clock;
        this.events = events;
    }

    /** Puts a concern of a community down, open until it is answered; the point of contact is told. */
    public Concern raise(long communityId, String words, Person by) {
        return raise(communityId, words, null, clock.instant(), by);
    }

    /** Puts down what came up in a meeting: it waits for an answer since that day. */
    public Concern raiseAt(long meetingId, LocalDate day, long communityId, String words, Person by) {
        return raise(communityId, words, meetingId, moment(day, by), by);
    }

    /** The meeting in which it came up was on another day than first said. */
    public void cameUpOn(long id, LocalDate day, Person by) {
        concerns.findById(id)
                .filter(each -> !by.at(each.raisedAt()).toLocalDate().equals(day))
                .ifPresent(each -> concerns.save(each.cameUp(moment(day, by))));
    }

    private Instant moment(LocalDate day, Person by) {
        Instant now = clock.instant();
        boolean earlier = day.isBefore(by.at(now).toLocalDate());
        return earlier ? day.atTime(LocalTime.NOON).atZone(by.zone()).toInstant() : now;
    }

    private Concern raise(long communityId, String words, @Nullable Long meetingId, Instant since, Person by) {
        Concern raised = concerns.save(Concern.raised(communityId, words.strip(), meetingId, by.id(), since));
        events.publishEvent(new ConcernRaised(raised.id(), by.id()));
        return raised;
    }

    public Optional<Concern> find(long id) {
        return concerns.findById(id);
    }

    /** All that a community ever raised, oldest first. */
    public List<Concern> of(long communityId) {
        return concerns.findByCommunityIdOrderById(communityId);
    }

    /** Those that wait for an answer, oldest first. */
    public List<Concern> openOf(long communityId) {
        return of(communityId).stream().filter(Concern::isOpen).toList();
    }

    /** All that came out of a meeting. */
    public List<Concern> ofMeeting(long meetingId) {
        return concerns.findByMeetingIdOrderById(meetingId);
    }

    /** The authority answers; empty where the concern does not wait for an answer. */
    public Optional<Concern> answer(long id, String words, Person by) {
        return concerns.claim(id)
                .filter(Concern::isOpen)
                .map(open -> concerns.save(open.answered(words.strip(), by.id(), clock.instant())));
    }

    /** The community says that this answers it; false where no answer waits for its word. */
    public boolean settle(long id) {
        return answered(id).map(Concern::settled).map(concerns::save).isPresent();
    }

    /** The community says that this does not answer it yet: open again. False where no answer waits for its word. */
    public boolean reopen(long id) {
        return answered(id)
                .map(each -> each.reopened(clock.instant()))
                .map(concerns::save)
                .isPresent();
    }

    /** What the community said about the answer counts no more; empty where something else came after it. */
    public Optional<Concern> unjudge(long id) {
        return concerns.claim(id)
                .filter(Concern::isJudged)
                .map(Concern::unjudged)
                .map(concerns::save);
    }

    /**
     * The answer of this person is none any more; empty where the community has said something to it, or it is another's.
     *
     * @return the concern as it was answered
     */
    public Optional<Concern> takeAnswerBack(long id, Person by) {
        return answered(id).filter(each -> each.isAnsweredBy(by.id())).map(each -> {
            concerns.save(each.unanswered());
            return each;
        });
    }

    /** Drops one concern, as if it had never been raised. */
    public void drop(long id) {
        concerns.findById(id).ifPresent(each -> {
            concerns.deleteById(id);
            events.publishEvent(new ConcernDropped(id, each.communityId(), each.raisedBy()));
        });
    }

    /** Drops what came out of a meeting that is taken back. */
    public void dropFromMeeting(long meetingId) {
        ofMeeting(meetingId).forEach(each -> drop(each.id()));
    }

    private Optional<Concern> answered(long id) {
        return concerns.claim(id).filter(each -> each.state() == ConcernState.ANSWERED);
    }
}
