package eu.rapport.promises;

import eu.rapport.shared.Side;

/**
 * A promise was put down.
 *
 * @param side who has to keep it
 * @param byPersonId who put it down
 */
public record PromiseRecorded(long promiseId, Side side, long byPersonId) {}
