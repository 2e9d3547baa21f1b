package eu.rapport.followups;

import eu.rapport.people.People;
import eu.rapport.people.Person;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people have to do by when, and when they are told. */
@Service
@Transactional
public class FollowUps {
    private final FollowUpTable followUps;
    private final DeliveryTable deliveries;
    private final People people;
    private final Clock clock;

    FollowUps(FollowUpTable followUps, DeliveryTable deliveries, People people, Clock clock) {
        this.followUps = followUps;
        this.deliveries = deliveries;
        this.people = people;
        this.clock = clock;
    }

    /** Plans it: its owner is told at its time, at once where that has passed. */
    public FollowUp plan(NewFollowUp wish) {
        Person owner = people.get(wish.ownerId());
        Instant due = DueRule.dueAt(owner, wish.day(), wish.time());
        FollowUp planned = followUps.save(new FollowUp(
                0,
                owner.id(),
                wish.communityId(),
                wish.day(),
                wish.time(),
                owner.zoneId(),
                due,
                wish.what().strip(),
                wish.origin(),
                FollowUp.State.PLANNED,
                clock.instant(),
                null));
        deliveries.save(Delivery.at(planned.id(), wish.time() != null, due, null));
        return planned;
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

    /** All that came from something, whatever became of it. */
    public List<FollowUp> from(Origin origin) {
        return followUps.from(origin.kind(), origin.id());
    }

    /** Takes back all that came from something; what is done already stays done. */
    public void dropFrom(Origin origin) {
        from(origin).stream().filter(FollowUp::isOpen).forEach(each -> close(each, FollowUp.State.DROPPED));
    }

    /**
     * Gives all that somebody still has to do to somebody else.
     *
     * @param toPersonId null: there is nobody yet; it stays with them, and whoever keeps an eye on the relationship is told in their place
     * @param communityId only what is about this community; null for everything
     * @return what was moved, or would have to be
     */
    public List<FollowUp> moveAll(long fromPersonId, @Nullable Long toPersonId, @Nullable Long communityId) {
        List<FollowUp> theirs = openOf(fromPersonId).stream()
                .filter(each -> communityId == null || Objects.equals(each.communityId(), communityId))
                .toList();
        return toPersonId == null
                ? theirs
                : theirs.stream()
                        .map(each -> followUps.save(each.ownedBy(toPersonId)))
                        .toList();
    }

    private void close(FollowUp followUp, FollowUp.State state) {
        deliveries.pendingOf(followUp.id()).ifPresent(each -> deliveries.save(each.in(Delivery.State.DROPPED)));
        followUps.save(followUp.in(state, clock.instant()));
    }
}
