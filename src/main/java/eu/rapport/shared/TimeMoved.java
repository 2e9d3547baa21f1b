package eu.rapport.shared;

/** The clock was moved on by hand, as only practice mode can: whoever waits for a moment should look whether it has come. */
public record TimeMoved() {}
