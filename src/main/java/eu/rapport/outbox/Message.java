package eu.rapport.outbox;

import eu.rapport.texts.StyledText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One thing to be sent to a chat, in terms of what people see. */
public sealed interface Message {
    /** A text, longer ones than a chat allows are split when sent; the buttons go under the last part. */
    record Words(StyledText text, List<List<Button>> buttons) implements Message {}

    /** Replaces what an earlier message says, and its buttons. */
    record Rewording(Target target, StyledText text, List<List<Button>> buttons) implements Message {}

    /** A PNG picture with a caption that says the same in words. */
    record Picture(byte[] png, StyledText caption, List<List<Button>> buttons) implements Message {}

    /** A photo that the messenger has already, by its id. */
    record Photo(String fileId, StyledText caption) implements Message {}

    /** A file. */
    record Document(String fileName, byte[] content, StyledText caption) implements Message {}

    /** The list of commands that a chat's menu offers. */
    record Menu(List<MenuEntry> entries) implements Message {}

    /** A button under a message: {@code data}, at most 64 bytes, comes back when it is pressed; {@code link} opens an address instead. */
    record Button(
            String label, @Nullable String data, @Nullable String link) {}

    /** A line of a chat's command menu, the command without its slash. */
    record MenuEntry(String command, String description) {}

    /** A message already sent: by its number in the chat, or as what an outbox entry became. */
    record Target(@Nullable Long messageId, @Nullable Long outboxId) {}
}
