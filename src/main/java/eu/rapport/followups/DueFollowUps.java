package eu.rapport.followups;

import eu.rapport.people.People;
import eu.rapport.people.Person;
import eu.rapport.schedule.OneByOne;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells people what has become due. Claimed rows are held until the message stands in the outbox, so however many instances
 * run and whichever is killed, each is told once.
 */
@Component
class DueFollowUps {
    static final int AT_ONCE = 200;

    /** What could not be told is tried again so much later. */
    private static final Duration TRIED_AGAIN = Duration.ofMinutes(5);

    private final JdbcClient jdbc;
    private final FollowUpTable followUps;
    private final DeliveryTable deliveries;
    private final People people;
    private final Reminders reminders;
    private final HandoverNews handovers;
    private final OneByOne oneByOne;
    private final Clock clock;

    DueFollowUps(
            JdbcClient jdbc,
            FollowUpTable followUps,
            DeliveryTable deliveries,
            People people,
            Reminders reminders,
            HandoverNews handovers,
            OneByOne oneByOne,
            Clock clock) {
        this.jdbc = jdbc;
        this.followUps = followUps;
        this.deliveries = deliveries;
        this.people = people;
        this.reminders = reminders;
        this.handovers = handovers;
        this.oneByOne = oneByOne;
        this.clock = clock;
    }

    /** Tells those that are due, at most {@value #AT_ONCE}, and returns how many it looked at. Who cannot be reached is told when they can. */
    @Transactional
    int tell() {
        Instant now = clock.instant();
        List<Reminders.Due> due = read(claim(now));
        Map<Long, List<Reminders.Due>> byOwner = due.stream()
                .collect(Collectors.groupingBy(each -> each.followUp().ownerId(), TreeMap::new, Collectors.toList()));
        oneByOne.forEach(
                        "Telling what is due",
                        byOwner.keySet(),
                        owner -> tell(people.get(owner), dueOf(byOwner, owner), now))
                .forEach(owner -> dueOf(byOwner, owner).forEach(each -> tryAgainLater(each, now)));
        return due.size();
    }

    private static List<Reminders.Due> dueOf(Map<Long, List<Reminders.Due>> byOwner, long owner) {
        return byOwner.getOrDefault(owner, List.of());
    }

    /** Out of the way of those of others, which are claimed in the same order. */
    private void tryAgainLater(Reminders.Due due, Instant now) {
        deliveries.save(due.delivery().putOffTo(now.plus(TRIED_AGAIN)));
    }

    /** Both rows are held: the follow-up first belongs to whoever presses a button at this moment, then it is left for the next run. */
    private List<Long> claim(Instant now) {
        return jdbc.sql("""
                        select d.id from follow_up_delivery d
                        join follow_up f on f.id = d.follow_up_id
                        join person p on p.id = f.owner_id
                        where d.state = 'PLANNED' and d.due_at <= :now
                          and (p.standing in ('LEFT', 'FORGOTTEN') or p.standing = 'ACTIVE' and p.reachable)
                        order by f.owner_id, d.due_at, d.id
                        limit :limit
                        for update of f, d skip locked""")
                .param("now", Timestamp.from(now))
                .param("limit", AT_ONCE)
                .query(Long.class)
                .list();
    }

    /** All at one time: ten thousand fall due at nine in the morning. */
    private List<Reminders.Due> read(List<Long> ids) {
        Map<Long, Delivery> claimed = byId(deliveries.findAllById(ids), Delivery::id);
        Map<Long, FollowUp> theirs = byId(
                followUps.findAllById(
                        claimed.values().stream().map(Delivery::followUpId).toList()),
                FollowUp::id);
        return ids.stream()
                .map(id -> Objects.requireNonNull(claimed.get(id)))
                .map(each -> new Reminders.Due(Objects.requireNonNull(theirs.get(each.followUpId())), each))
                .toList();
    }

    private static <T> Map<Long, T> byId(List<T> all, Function<T, Long> id) {
        return all.stream().collect(Collectors.toMap(id, each -> each));
    }

    /** What becomes due in the night after it was passed on is not told beside the news of that, which waits for the same morning. */
    private void tell(Person owner, List<Reminders.Due> due, Instant now) {
        List<Reminders.Due> loud = new ArrayList<>();
        List<Reminders.Due> said = new ArrayList<>();
        for (Reminders.Due each : due) {
            Instant allowed = each.delivery().isChosenBy(owner) ? now : DueRule.firstLoud(owner, now);
            if (!allowed.isAfter(now)) {
                loud.add(each);
            } else if (handovers.isToCome(each.followUp())) {
                said.add(each);
            } else {
                deliveries.save(each.delivery().putOffTo(allowed));
            }
        }
        if (!loud.isEmpty()) {
            reminders.tell(owner, loud, now);
        }
        settle(Stream.concat(loud.stream(), said.stream()).toList(), now);
    }

    private void settle(List<Reminders.Due> told, Instant now) {
        if (!told.isEmpty()) {
            deliveries.told(told.stream().map(each -> each.delivery().id()).toList(), now);
            followUps.told(told.stream().map(each -> each.followUp().id()).toList());
        }
    }

    /** How many should have been told that long ago. */
    @Transactional(readOnly = true)
    long overdueFor(Duration time) {
        return jdbc.sql("""
                        select count(*) from follow_up_delivery d
                        join follow_up f on f.id = d.follow_up_id join person p on p.id = f.owner_id
                        where d.state = 'PLANNED' and d.due_at < ?
                          and (p.standing in ('LEFT', 'FORGOTTEN') or p.standing = 'ACTIVE' and p.reachable)""")
                .param(Timestamp.from(clock.instant().minus(time)))
                .query(Long.class)
                .single();
    }
}
