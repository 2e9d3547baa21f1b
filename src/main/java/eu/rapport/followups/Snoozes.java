package eu.rapport.followups;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts off the next time that somebody is told; the day and time of the follow-up itself stay as they are. */
@Component
@Transactional
class Snoozes {
    private final FollowUpTable followUps;
    private final DeliveryTable deliveries;

    Snoozes(FollowUpTable followUps, DeliveryTable deliveries) {
        this.followUps = followUps;
        this.deliveries = deliveries;
    }

    /** The time for which a follow-up waits. */
    Optional<Delivery> pendingOf(FollowUp followUp) {
        return deliveries.pendingOf(followUp.id());
    }

    /** The time to which a follow-up was put off, while it waits for it. */
    Optional<Delivery> snoozeOf(FollowUp followUp) {
        return pendingOf(followUp).filter(each -> each.id() != firstOf(followUp));
    }

    private long firstOf(FollowUp followUp) {
        return deliveries.findByFollowUpIdOrderById(followUp.id()).getFirst().id();
    }

    /** The number of the last time planned; a button made before it is out of date. */
    long lastOf(FollowUp followUp) {
        return deliveries.findByFollowUpIdOrderById(followUp.id()).getLast().id();
    }

    Delivery snooze(FollowUp followUp, Due until) {
        Optional<Delivery> waiting = pendingOf(followUp);
        waiting.ifPresent(each -> deliveries.save(each.in(Delivery.State.DROPPED)));
        followUps.save(followUp.in(FollowUp.State.PLANNED, null));
        return deliveries.save(Delivery.of(
                followUp, until.timed(), until.at(), waiting.map(Delivery::id).orElse(null)));
    }

    /** Takes a snooze back unless it has been told already; what it replaced counts again. */
    Optional<FollowUp> takeBack(long deliveryId) {
        return deliveries
                .findById(deliveryId)
                .flatMap(each -> followUps.claim(each.followUpId()))
                .filter(FollowUp::isOpen)
                .flatMap(followUp -> deliveries
                        .findById(deliveryId)
                        .filter(each -> each.state() == Delivery.State.PLANNED)
                        .map(snooze -> takeBack(followUp, snooze)));
    }

    private FollowUp takeBack(FollowUp followUp, Delivery snooze) {
        deliveries.delete(snooze);
        Optional<Delivery> before = Optional.ofNullable(snooze.replaces()).flatMap(deliveries::findById);
        before.ifPresent(each -> deliveries.save(each.in(Delivery.State.PLANNED)));
        return followUps.save(followUp.in(before.isPresent() ? FollowUp.State.PLANNED : FollowUp.State.TOLD, null));
    }
}
