package eu.rapport.conversation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said or did, in terms of the conversation.
 *
 * @param chatId where
 * @param isPrivate whether only this person and the bot are in the chat
 * @param senderId who, as the messenger numbers people; equal to the chat in a private one
 * @param firstName what they call themselves there
 * @param languageTag the language of their client as an IETF tag, where known
 * @param at when it was said
 */
public record Incoming(
        long chatId,
        boolean isPrivate,
        long senderId,
        String firstName,
        @Nullable String languageTag,
        Instant at,
        Content content) {
    /** The kind of a photo. */
    public static final String PHOTO = "photo";

    /** The kind of a voice message. */
    public static final String VOICE = "voice";

    /** What was said or done. */
    public sealed interface Content {}

    /** A message in words; the caption where a picture carries them. */
    public record Said(long messageId, String text) implements Content {}

    /** An earlier message, said anew. */
    public record Edited(long messageId, String text) implements Content {}

    /** A button; {@code messageId} is the message that it stands under. */
    public record Pressed(String pressId, long messageId, String data) implements Content {}

    /**
     * A photo or a voice message.
     *
     * @param kind {@code photo} or {@code voice}
     * @param fileId by which the messenger finds it again
     * @param words its caption; empty for none
     */
    public record Sent(long messageId, String kind, String fileId, String words) implements Content {}

    /** Something else that holds no words, such as {@code sticker}. */
    public record Wordless(long messageId, String kind) implements Content {}

    /** A group goes on under another number. */
    public record Moved(long from, long to) implements Content {}

    /** The person closed the chat to the bot, or opened it again. */
    public record Reach(boolean reachable) implements Content {}
}
