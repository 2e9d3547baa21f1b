package eu.rapport.conversation;

import eu.rapport.reading.Reading;
import java.util.Optional;

/** A feature to whose last thing a message in plain words may belong: "oh, and she wants a room on Friday". */
public interface Sequel {
    /** Takes the words in, or asks whether they belong there; empty where they stand for themselves. */
    Optional<Reply> continued(Turn turn, String text, Reading reading);
}
