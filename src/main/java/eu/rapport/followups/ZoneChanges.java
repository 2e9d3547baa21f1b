package eu.rapport.followups;

import eu.rapport.people.People;
import eu.rapport.people.Person;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Follows people to another time zone: what was planned for a day comes in the morning of that day where they are now. What was
 * planned for a time stays at that instant, because a call agreed for two o'clock does not move with who travels.
 */
@Component
class ZoneChanges {
    private final JdbcClient jdbc;
    private final FollowUpTable followUps;
    private final DeliveryTable deliveries;
    private final People people;

    ZoneChanges(JdbcClient jdbc, FollowUpTable followUps, DeliveryTable deliveries, People people) {
        this.jdbc = jdbc;
        this.followUps = followUps;
        this.deliveries = deliveries;
        this.people = people;
    }

    /** Moves what has to move, wherever an owner's zone is no longer the one it was planned in. */
    @Transactional
    void follow() {
        jdbc.sql("""
                        select f.id from follow_up f join person p on p.id = f.owner_id
                        where f.state in ('PLANNED', 'TOLD') and f.zone <> p.zone and p.standing in ('ACTIVE', 'INVITED')
                        order by f.id limit 200
                        for update of f skip locked""")
                .query(Long.class)
                .list()
                .forEach(id -> follow(followUps.findById(id).orElseThrow()));
    }

    private void follow(FollowUp followUp) {
        Person owner = people.get(followUp.ownerId());
        deliveries
                .pendingOf(followUp.id())
                .filter(each -> !each.timed())
                .ifPresent(each -> deliveries.save(each.replanned(DueRule.morning(owner, day(followUp, each)))));
        Instant due = followUp.atTime() == null ? DueRule.morning(owner, followUp.day()) : followUp.dueAt();
        followUps.save(followUp.dueIn(owner.zone(), due));
    }

    /** The day that was meant: its own, or the one to which it was put off. */
    private LocalDate day(FollowUp followUp, Delivery delivery) {
        boolean first = delivery.intendedAt().equals(followUp.dueAt());
        return Optional.of(followUp.day())
                .filter(day -> first)
                .orElseGet(() -> LocalDate.ofInstant(delivery.intendedAt(), followUp.zone()));
    }
}
