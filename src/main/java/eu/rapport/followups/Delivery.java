package eu.rapport.followups;

import eu.rapport.people.Person;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/**
 * One time that a follow-up's owner is to be told: the first, or a snooze.
 *
 * @param timed whether somebody chose the time of day
 * @param chosenBy who chose it: in their own quiet hours it comes all the same, in those of whoever it was passed on to it does not;
 *     null where no time was chosen, or by an earlier version of Rapport
 * @param intendedAt when it was to come; stays when quiet hours put {@code dueAt} off
 * @param replaces the untold delivery that this one was put in the place of
 */
@Table("follow_up_delivery")
record Delivery(
        @Id long id,
        long followUpId,
        boolean timed,
        Instant intendedAt,
        Instant dueAt,
        State state,
        @Nullable Long replaces,
        @Nullable Instant toldAt,
        @Nullable Long chosenBy) {

    enum State {
        PLANNED,
        TOLD,
        DROPPED
    }

    /** The next time that the owner is told, planned by the owner. */
    static Delivery of(FollowUp followUp, boolean timed, Instant due, @Nullable Long replaces) {
        Long chosenBy = timed ? followUp.ownerId() : null;
        return new Delivery(0, followUp.id(), timed, due, due, State.PLANNED, replaces, null, chosenBy);
    }

    /** Whether this person wanted to be told at this time, quiet hours or not. */
    boolean isChosenBy(Person owner) {
        return timed && (chosenBy == null || chosenBy == owner.id());
    }

    Delivery in(State next) {
        return new Delivery(id, followUpId, timed, intendedAt, dueAt, next, replaces, toldAt, chosenBy);
    }

    Delivery putOffTo(Instant later) {
        return new Delivery(id, followUpId, timed, intendedAt, later, state, replaces, toldAt, chosenBy);
    }

    Delivery replanned(Instant due) {
        return new Delivery(id, followUpId, timed, due, due, state, replaces, toldAt, chosenBy);
    }
}
