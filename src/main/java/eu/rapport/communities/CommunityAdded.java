package eu.rapport.communities;

/** A community was put on the map. */
public record CommunityAdded(long communityId, long byPersonId) {}
