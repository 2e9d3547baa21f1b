package eu.rapport.followups;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * Something to be planned.
 *
 * @param day on the owner's calendar
 * @param time on the owner's clock; null: in the morning, when they are not left alone
 * @param what to do, as its owner or their colleague put it
 */
public record NewFollowUp(
        long ownerId,
        @Nullable Long communityId,
        LocalDate day,
        @Nullable LocalTime time,
        String what,
        Origin origin) {}
