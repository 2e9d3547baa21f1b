package eu.rapport.conversation;

import java.util.Optional;

/** Something of a feature that a person may have left half done, with or without words being waited for. {@code /cancel} leaves it. */
public interface HalfDone {
    /**
     * Leaves it and says so; empty where nothing of this feature is half done.
     *
     * @param left the dialogue that was open until now, which is closed already
     */
    Optional<Reply> leave(Turn turn, Optional<Dialogue> left);
}
