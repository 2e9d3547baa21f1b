package eu.rapport.promises;

import eu.rapport.shared.Side;
import org.jspecify.annotations.Nullable;

/**
 * What one person has answered in a round so far.
 *
 * @param gives whether it gives their side something, 1 (nothing) to 5 (a great deal)
 * @param comment kept only until its writer says whether it may be passed on
 * @param finished whether all three questions were dealt with
 */
record Answer(
        long checkInId,
        long personId,
        Side side,
        @Nullable Integer gives,
        @Nullable PromisesKept kept,
        @Nullable String comment,
        boolean mayPass,
        boolean finished) {}
