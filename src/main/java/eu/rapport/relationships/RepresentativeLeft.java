package eu.rapport.relationships;

/** Somebody no longer speaks for a community. */
public record RepresentativeLeft(long communityId, long personId) {}
