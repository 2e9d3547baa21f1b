package eu.rapport.followups;

import eu.rapport.conversation.Messenger;
import eu.rapport.followups.Cards.Told;
import eu.rapport.people.Person;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** Puts due follow-ups into words for their owner: each by itself, or in one message when there are many. */
@Component
class Reminders {
    /** A reminder that comes later than this says when it was due. */
    static final Duration LATE = Duration.ofSeconds(30);

    /** More than these at a time become one message. */
    static final int SINGLE = 3;

    private final Cards cards;
    private final Access access;
    private final Messenger messenger;
    private final FollowUpMetrics metrics;

    Reminders(Cards cards, Access access, Messenger messenger, FollowUpMetrics metrics) {
        this.cards = cards;
        this.access = access;
        this.messenger = messenger;
        this.metrics = metrics;
    }

    /** A follow-up and the time that has come for it. */
    record Due(FollowUp followUp, Delivery delivery) {
        Told told(Instant now) {
            boolean late = delivery.intendedAt().plus(LATE).isBefore(now);
            return new Told(followUp, late ? delivery.intendedAt() : null);
        }
    }

    void tell(Person owner, List<Due> due, Instant now) {
        due.forEach(each -> metrics.told(Duration.between(each.delivery.dueAt(), now)));
        if (!Access.isWithUs(owner)) {
            due.forEach(each -> tellStandIns(owner, each, now));
        } else if (due.size() > SINGLE) {
            messenger.now(
                    owner,
                    cards.many(told(due, now)),
                    "followups:" + due.getFirst().delivery.id());
        } else {
            due.forEach(each -> messenger.now(owner, cards.reminder(each.told(now), owner), key(each)));
        }
    }

    private void tellStandIns(Person owner, Due due, Instant now) {
        for (Person each : access.standIns(due.followUp)) {
            messenger.whenAwake(each, cards.leftBehind(due.told(now), owner.name(), each), key(due) + ":" + each.id());
        }
    }

    private static List<Told> told(List<Due> due, Instant now) {
        return due.stream().map(each -> each.told(now)).toList();
    }

    private static String key(Due due) {
        return "followup:" + due.delivery.id();
    }
}
