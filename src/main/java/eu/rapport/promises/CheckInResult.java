package eu.rapport.promises;

import eu.rapport.shared.Side;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;

/**
 * What came out of a closed round.
 *
 * @param community what the representatives answered to "does it give your community something?", 1 to 5, lowest first; empty where nobody did
 * @param authority the same of the authority's side
 * @param communityOnPromises what the representatives said about the authority's promises
 * @param authorityOnPromises what the authority said about the community's
 */
public record CheckInResult(
        long roundId,
        long communityId,
        Instant startedAt,
        Instant closedAt,
        List<Integer> community,
        List<Integer> authority,
        List<PromisesKept> communityOnPromises,
        List<PromisesKept> authorityOnPromises) {

    /** What each of a side answered, lowest first. */
    public List<Integer> of(Side side) {
        return side == Side.COMMUNITY ? community : authority;
    }

    /** What each of a side said about the other side's promises. */
    public List<PromisesKept> promisesBy(Side side) {
        return side == Side.COMMUNITY ? communityOnPromises : authorityOnPromises;
    }

    /** The lowest answer of a side: who gains least is heard first. Empty where nobody answered. */
    public OptionalInt lowest(Side side) {
        return of(side).stream().mapToInt(Integer::intValue).min();
    }
}
