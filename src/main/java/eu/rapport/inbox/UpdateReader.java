package eu.rapport.inbox;

import eu.rapport.conversation.Incoming;
import java.util.Optional;

/** Reads raw updates. Implemented by the package that knows the messenger. */
public interface UpdateReader {
    /**
     * What the update says in terms of the conversation; empty where it is nothing to hear. Throws where it cannot be read:
     * the update is then kept and set aside.
     */
    Optional<Incoming> read(String json);
}
