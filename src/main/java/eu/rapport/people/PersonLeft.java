package eu.rapport.people;

/** Somebody left the authority or their community. */
public record PersonLeft(long personId) {}
