package eu.rapport.outbox;

import java.time.Duration;
import java.util.List;

/** Carries one message to a chat. Implemented by the package that knows the messenger; never called inside a transaction. */
public interface Sender {
    /** Sends the message and tells what became of it; throws nothing. */
    Outcome send(long chatId, Message message);

    /**
     * The message in pieces that the messenger carries each in one go, in order, the buttons on the last. Each piece is sent,
     * and if need be sent again, on its own. Called inside a transaction.
     */
    default List<Message> parts(Message message) {
        return List.of(message);
    }

    /** What became of an attempt. */
    sealed interface Outcome {
        /** It arrived; {@code messageId} is 0 for what has no number of its own. */
        record Sent(long messageId) implements Outcome {}

        /** It certainly did not arrive, and not before {@code pause} has passed it be tried again; {@code everyone}: no chat may be tried. */
        record Refused(Duration pause, boolean everyone) implements Outcome {}

        /** It did not arrive for a passing reason: try again later. */
        record Failed(String reason) implements Outcome {}

        /** It may have arrived: the answer was lost. */
        record Uncertain(String reason) implements Outcome {}

        /** It will never arrive in this form. */
        record Impossible(String reason) implements Outcome {}

        /** The chat cannot be reached: blocked, deactivated, gone. */
        record Unreachable(String reason) implements Outcome {}

        /** The chat goes on under another number. */
        record Moved(long newChatId) implements Outcome {}
    }
}
