package eu.rapport.outbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Takes what is to be said, in the caller's transaction; the courier sends it afterwards. */
public interface Outbox {
    /**
     * Puts a message down to be sent.
     *
     * @param notBefore the earliest moment of sending, null for at once
     * @param key unique for what must be said only once (ids and dates, no names); a second message under a key is dropped. Null: no limit
     * @return the entry's number, or 0 when the key was taken already
     */
    long put(long chatId, Urgency urgency, Message message, @Nullable Instant notBefore, @Nullable String key);
}
