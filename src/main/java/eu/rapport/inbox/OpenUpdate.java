package eu.rapport.inbox;

/** A stored update that is still to be worked off. */
record OpenUpdate(long id, String raw, int attempts) {}
