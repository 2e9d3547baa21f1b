package eu.rapport.relationships;

/** A relationship has another level than before. */
public record LevelChanged(long communityId, EngagementLevel from, EngagementLevel to, long byPersonId) {}
