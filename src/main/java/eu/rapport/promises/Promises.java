package eu.rapport.promises;

import eu.rapport.people.Person;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The ledger of what both sides promised each other. Who may see what is the caller's to check. */
@Service
@Transactional
public class Promises {
    private static final Comparator<Promise> BY_DUE =
            Comparator.comparing(Promise::due, Comparator.nullsLast(Comparator.naturalOrder()));

    private final PromiseTable promises;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Promises(PromiseTable promises, Clock clock, ApplicationEventPublisher events) {
        this.promises = promises;
        this.clock = clock;
        this.events = events;
    }

    /** Puts a promise down; with a due date its receiver is asked the day after. Published as {@link PromiseRecorded}. */
    public Promise record(NewPromise promise) {
        Promise kept = promises.save(Promise.open(promise, clock.instant()));
        events.publishEvent(new PromiseRecorded(kept.id(), promise.by(), promise.recordedBy()));
        return kept;
    }

    public Optional<Promise> find(long id) {
        return promises.findById(id);
    }

    /** All that either side ever promised, in the order in which it was put down. */
    public List<Promise> of(long communityId) {
        return promises.findByCommunityIdOrderById(communityId);
    }

    /** What is still to be kept by either side, soonest first, without a day last. */
    public List<Promise> openOf(long communityId) {
        return open(of(communityId));
    }

    /** What this person still has to keep, soonest first. */
    public List<Promise> ofGiver(long personId) {
        return open(promises.findByGiverIdOrderById(personId));
    }

    /** All that came out of a meeting. */
    public List<Promise> ofMeeting(long meetingId) {
        return promises.findByMeetingIdOrderById(meetingId);
    }

    /** Whatever is open, in any relationship, soonest first. */
    public List<Promise> allOpen() {
        return promises.open();
    }

    /** Sets the words and the day, and asks the receiver after the new day; false where it is not open any more. */
    public boolean change(long id, String words, @Nullable LocalDate due) {
        return changeOpen(id, open -> open.changed(words.strip(), due));
    }

    /** The giver's side says that it is done: the receiver will be asked. False where that was said before or it is not open. */
    public boolean done(long id, Person by) {
        return changeOpen(id, open -> open.doneAt() == null ? open.done(clock.instant(), today(by)) : null);
    }

    /** Takes back that it is done; false where it is not open any more. */
    public boolean notDone(long id) {
        return changeOpen(id, Promise::notDone);
    }

    /** The giver's side takes the promise back; false where it is not open. */
    public boolean withdraw(long id) {
        return changeOpen(id, Promise::withdrawn);
    }

    /**
     * The receiver says whether it was kept; too early leaves it open, to be asked again. The first answer counts.
     *
     * @param answer kept, partly, not kept, or too early
     * @return false where it had been answered already
     */
    public boolean judge(long id, PromiseState answer, Person by) {
        return changeOpen(id, open -> open.judged(answer, by.id(), clock.instant(), today(by)));
    }

    /**
     * The receiver takes their answer back, and is asked again from tomorrow on.
     *
     * @return false where it is not their answer that counts
     */
    public boolean unjudge(long id, Person by) {
        return promises.claim(id)
                .filter(each -> each.isJudgedBy(by.id()))
                .map(each -> promises.save(each.unjudged(today(by).plusDays(1))))
                .isPresent();
    }

    /** What the receiver says about their answer. */
    public void explain(long id, String words) {
        promises.claim(id).ifPresent(each -> promises.save(each.explained(words.strip())));
    }

    /** Drops one promise, as if it had never been put down. */
    public void drop(long id) {
        promises.deleteById(id);
        events.publishEvent(new PromiseDropped(id));
    }

    /** Drops what came out of a meeting that is taken back. */
    public void dropFromMeeting(long meetingId) {
        promises.findByMeetingIdOrderById(meetingId).forEach(each -> drop(each.id()));
    }

    /** Hands a promise to another person; to nobody: it stays its side's. */
    public void handTo(long id, @Nullable Long toPersonId) {
        promises.claim(id).ifPresent(each -> promises.save(each.givenBy(toPersonId)));
    }

    private boolean changeOpen(long id, Function<Promise, @Nullable Promise> change) {
        return promises.claim(id)
                .filter(Promise::isOpen)
                .map(change)
                .map(promises::save)
                .isPresent();
    }

    private static List<Promise> open(List<Promise> all) {
        return all.stream().filter(Promise::isOpen).sorted(BY_DUE).toList();
    }

    private LocalDate today(Person by) {
        return by.at(clock.instant()).toLocalDate();
    }
}
