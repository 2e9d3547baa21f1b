package eu.rapport.outbox;

import eu.rapport.outbox.Receivers.Loud;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes what is to be said, in the caller's transaction; the courier sends it afterwards. */
public interface Outbox {
    /**
     * Puts a message down to be sent, as several entries where the messenger cannot carry it in one.
     *
     * @param key unique for what must be said only once (ids and dates, no names); a second message under a key is dropped. Null: no limit
     * @return the number of the entry that carries the buttons, or 0 when the key was taken already
     */
    long put(long chatId, Urgency urgency, Message message, SendWindow window, @Nullable String key);

    /** The number that the messenger gave to what an entry became; empty while it is not sent. */
    Optional<Long> messageIdOf(long outboxId);

    /** The entry that became a message of a chat, the latest that changed it; empty where none did. */
    Optional<Long> outboxIdOf(long chatId, long messageId);

    /** Cancels what a chat is still to be told, in the caller's transaction. */
    void silence(long chatId);

    /**
     * Cancels what has not been sent yet of all that was put down under keys that begin like this, in the caller's transaction.
     *
     * @return how many messages will not be sent
     */
    int unsay(String beginning);

    /** Whether a message was put down under this key and has not been sent yet. */
    boolean isToSay(String key);

    /** Whoever reads a chat may be disturbed at other times: what waits for that there follows, in the caller's transaction. */
    void retime(long chatId, Loud loud);

    /** A chat goes on under another number: what it is still to be told goes there, in the caller's transaction. */
    void move(long oldChatId, long newChatId);

    /** Cancels what a chat is still to be told and empties what it was told, in the caller's transaction. */
    void forget(long chatId);

    /** How words stand in stored messages, to look for them there. */
    static String asStored(String words) {
        return MessageJson.inside(words);
    }
}
