package eu.rapport.inbox;

/** The handling of an update did not end in time. */
final class TookTooLong extends RuntimeException {
    private static final long serialVersionUID = 1;
}
