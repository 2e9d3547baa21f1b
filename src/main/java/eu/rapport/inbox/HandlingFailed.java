package eu.rapport.inbox;

/** An update could not be worked off; {@code before} others of the same turn could. */
final class HandlingFailed extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient OpenUpdate update;
    private final int before;

    HandlingFailed(OpenUpdate update, int before, Throwable cause) {
        super(cause);
        this.update = update;
        this.before = before;
    }

    OpenUpdate update() {
        return update;
    }

    int before() {
        return before;
    }
}
