package eu.rapport.followups;

import eu.rapport.people.Person;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import org.jspecify.annotations.Nullable;

/**
 * The moment at which somebody is told. With a time: at that time, quiet hours or not. Without: at nine, or when their quiet
 * time ends. A time that the clocks skip counts as the first moment after the gap; one that comes twice, as the first of both.
 */
final class DueRule {
    static final LocalTime MORNING = LocalTime.of(9, 0);

    private DueRule() {}

    static Instant dueAt(Person owner, LocalDate day, @Nullable LocalTime time) {
        return time != null ? exact(day.atTime(time), owner.zone()) : morning(owner, day);
    }

    /** The first moment after nine on that day at which the person is not left alone. */
    static Instant morning(Person owner, LocalDate day) {
        Instant nine = exact(day.atTime(MORNING), owner.zone());
        return firstLoud(owner, nine);
    }

    /** The moment itself, or the end of the quiet time that it falls into. */
    static Instant firstLoud(Person owner, Instant moment) {
        return owner.quietHours().firstLoudFrom(owner.at(moment)).toInstant();
    }

    static Instant exact(LocalDateTime local, ZoneId zone) {
        ZoneOffsetTransition change = zone.getRules().getTransition(local);
        return change != null && change.isGap()
                ? change.getInstant()
                : local.atZone(zone).withEarlierOffsetAtOverlap().toInstant();
    }
}
