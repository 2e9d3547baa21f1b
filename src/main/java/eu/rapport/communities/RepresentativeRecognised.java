package eu.rapport.communities;

/** Somebody speaks for a community from now on. */
public record RepresentativeRecognised(long communityId, long personId) {}
