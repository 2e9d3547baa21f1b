package eu.rapport.followups;

import eu.rapport.people.People;
import eu.rapport.people.Person;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people have to do by when, and when they are told. */
@Service
@Transactional
public class FollowUps {
    private final FollowUpTable followUps;
    private final DeliveryTable deliveries;
    private final HandoverTable handovers;
    private final People people;
    private final Clock clock;

    FollowUps(FollowUpTable followUps, DeliveryTable deliveries, HandoverTable handovers, People people, Clock clock) {
        this.followUps = followUps;
        this.deliveries = deliveries;
        this.handovers = handovers;
        this.people = people;
        this.clock = clock;
    }

    /** Plans it: its owner is told at its time, at once where that has passed. */
    public FollowUp plan(NewFollowUp wish) {
        return plan(wish, Due.of(people.get(wish.ownerId()), wish.day(), wish.time()));
    }

    FollowUp plan(NewFollowUp wish, Due due) {
        Person owner = people.get(wish.ownerId());
        FollowUp planned = followUps.save(new FollowUp(
                0,
                owner.id(),
                wish.communityId(),
                due.day(),
                due.time(),
                owner.zoneId(),
                due.at(),
                wish.what().strip(),
                wish.origin(),
                FollowUp.State.PLANNED,
                clock.instant(),
                null));
        deliveries.save(first(planned, due));
        return planned;
    }

    /** What is planned for a moment that has passed already comes at once, and is not late. */
    private Delivery first(FollowUp followUp, Due due) {
        Instant now = clock.instant();
        return Delivery.of(followUp, due.timed(), due.at().isBefore(now) ? now : due.at(), null);
    }

    public Optional<FollowUp> find(long id) {
        return followUps.findById(id);
    }

    /** What somebody still has to do, the earliest first. */
    public List<FollowUp> openOf(long ownerId) {
        return followUps.openOf(ownerId);
    }

    /** What is still to be done about a community, by whomever, the earliest first. */
    public List<FollowUp> openAbout(long communityId) {
        return followUps.openAbout(communityId);
    }

    /** What is still to be done, and was left behind by somebody who is no longer with us. */
    public List<FollowUp> ownerless() {
        return followUps.ownerless();
    }

    /** All that came from something, whatever became of it. */
    public List<FollowUp> from(Origin origin) {
        return followUps.from(origin.kind(), origin.id());
    }

    /** Takes back all that came from something; what is done already stays done. */
    public void dropFrom(Origin origin) {
        from(origin).stream().filter(FollowUp::isOpen).forEach(this::drop);
    }

    /**
     * Gives one to somebody else. What nobody takes stays with its owner: once they have left, whoever keeps the contact (else the
     * coordinators) is told in their place.
     */
    public void handTo(long id, long toPersonId) {
        claim(id).ifPresent(each -> handOn(each, each.ownerId(), toPersonId));
    }

    /** The follow-up, held until the transaction ends: who presses at the same time waits and then sees what has changed. */
    Optional<FollowUp> claim(long id) {
        return followUps.claim(id);
    }

    Handover handOn(FollowUp followUp, long fromPersonId, long toPersonId) {
        give(followUp, toPersonId);
        return handovers.save(new Handover(0, followUp.id(), fromPersonId, toPersonId, clock.instant(), null));
    }

    FollowUp give(FollowUp followUp, long toPersonId) {
        return followUps.save(followUp.ownedBy(toPersonId));
    }

    FollowUp done(FollowUp followUp) {
        return close(followUp, FollowUp.State.DONE);
    }

    FollowUp drop(FollowUp followUp) {
        return close(followUp, FollowUp.State.DROPPED);
    }

    private FollowUp close(FollowUp followUp, FollowUp.State state) {
        deliveries.pendingOf(followUp.id()).ifPresent(each -> deliveries.save(each.in(Delivery.State.DROPPED)));
        return followUps.save(followUp.in(state, clock.instant()));
    }

    /** Opens again what was done or dropped; what its owner was still to be told then, they are told. */
    FollowUp reopen(FollowUp followUp) {
        List<Delivery> all = deliveries.findByFollowUpIdOrderById(followUp.id());
        boolean waits = !all.isEmpty() && all.getLast().state() == Delivery.State.DROPPED;
        if (waits) {
            deliveries.save(all.getLast().in(Delivery.State.PLANNED));
        }
        return followUps.save(followUp.in(waits ? FollowUp.State.PLANNED : FollowUp.State.TOLD, null));
    }

    FollowUp reword(FollowUp followUp, String what) {
        return followUps.save(followUp.saying(what.strip()));
    }

    /** Corrects when it is due; whatever was told or put off before, its owner is told then. */
    FollowUp replan(FollowUp followUp, Due due) {
        deliveries.pendingOf(followUp.id()).ifPresent(deliveries::delete);
        deliveries.save(first(followUp, due));
        return followUps.save(followUp.on(due.day(), due.time(), due.at()).in(FollowUp.State.PLANNED, null));
    }
}
