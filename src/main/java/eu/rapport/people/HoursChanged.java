package eu.rapport.people;

/** Somebody has other quiet hours now, or lives by another clock. */
public record HoursChanged(Person person) {}
