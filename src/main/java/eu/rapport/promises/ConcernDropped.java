package eu.rapport.promises;

/** A community's concern was dropped as if it had never been raised; who has not been told yet is not told, who has hears of it. */
record ConcernDropped(long concernId, long communityId, long byPersonId) {}
