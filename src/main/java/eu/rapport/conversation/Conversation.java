package eu.rapport.conversation;

/** Where everything that people say arrives. */
public interface Conversation {
    /**
     * Hears one message and puts what is to be answered into the outbox, all in the caller's transaction. Throws when it cannot;
     * the caller rolls back and may try again, the same message never takes effect twice.
     */
    void hear(Incoming incoming);

    /** Puts down, in place of an answer, that this was too much at once and not all of it is heard. */
    void slowDown(Incoming incoming);

    /** Puts down an apology, in the person's language, for a message that could not be handled even after several tries. */
    void apologise(Incoming incoming, String reference);
}
