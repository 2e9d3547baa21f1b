package eu.rapport.inbox;

/** An update that the reader cannot make anything of. */
final class UnreadableUpdate extends RuntimeException {
    private static final long serialVersionUID = 1;

    UnreadableUpdate(Throwable cause) {
        super(cause);
    }
}
