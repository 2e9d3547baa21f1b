package eu.rapport.promises;

/** A community's concern was put down; whoever answers for the authority is to be told. */
public record ConcernRaised(long concernId, long byPersonId) {}
