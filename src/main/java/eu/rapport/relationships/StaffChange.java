package eu.rapport.relationships;

import eu.rapport.shared.Side;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/**
 * Somebody left or was replaced (4.18): open until who follows has met the other side.
 *
 * @param side on which side it happened
 * @param leftOn the day from which on they are gone
 * @param successorId who follows; null while nobody does
 * @param metOn the day on which who follows met the other side
 */
public record StaffChange(
        @Id long id,
        long communityId,
        Side side,
        long leftPersonId,
        LocalDate leftOn,
        @Nullable Long successorId,
        @Nullable LocalDate successorSince,
        @Nullable LocalDate metOn) {

    /** How many days before taking over an introduction may have been, to count as the first meeting. */
    static final int INTRODUCTION_DAYS = 14;

    /** Whether the other side has not met yet who follows. */
    public boolean isOpen() {
        return metOn == null;
    }

    StaffChange succeededBy(@Nullable Long successorId, @Nullable LocalDate since) {
        return new StaffChange(id, communityId, side, leftPersonId, leftOn, successorId, since, metOn);
    }

    StaffChange met(@Nullable LocalDate day) {
        return new StaffChange(id, communityId, side, leftPersonId, leftOn, successorId, successorSince, day);
    }

    /** Whether a meeting of these people on this day is the one that was waited for. */
    boolean isClosedBy(Set<Long> authorityPeople, Set<Long> communityPeople, LocalDate day) {
        LocalDate from = successorSince == null ? leftOn : successorSince;
        if (!isOpen() || day.isBefore(from.minusDays(INTRODUCTION_DAYS))) {
            return false;
        }
        return side == Side.AUTHORITY
                ? successorId != null && authorityPeople.contains(successorId)
                : !authorityPeople.isEmpty() && communityMet(communityPeople);
    }

    private boolean communityMet(Set<Long> communityPeople) {
        return successorId != null
                ? communityPeople.contains(successorId)
                : communityPeople.stream().anyMatch(each -> each != leftPersonId);
    }
}
