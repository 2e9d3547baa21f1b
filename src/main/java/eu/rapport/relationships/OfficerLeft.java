package eu.rapport.relationships;

/** An officer left the authority; all relationships have been passed on or stand without a contact. */
public record OfficerLeft(long personId) {}
