package eu.rapport.telegram.botapi;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A message of the bot as it stands in a chat.
 *
 * @param text its words; the caption of a picture or file
 * @param entities emphasis as Telegram got it
 * @param picture the bytes of a picture, null where it is none
 * @param file the bytes of a file, null where it is none
 * @param edited how often it was changed
 */
public record BotMessage(
        long id,
        long chatId,
        String text,
        JsonNode entities,
        List<List<BotButton>> rows,
        byte @Nullable [] picture,
        byte @Nullable [] file,
        @Nullable String fileName,
        int edited) {

    /** All buttons, row by row. */
    public List<BotButton> buttons() {
        return rows.stream().flatMap(List::stream).toList();
    }

    /** The words on the buttons. */
    public List<String> labels() {
        return buttons().stream().map(BotButton::label).toList();
    }

    /** Whether all of these stand in the text, in any case. */
    public boolean says(String... parts) {
        return Arrays.stream(parts).allMatch(part -> text.toLowerCase().contains(part.toLowerCase()));
    }

    /** The button with this label, else the first whose label contains it. */
    public Optional<BotButton> button(String label) {
        return buttons().stream()
                .filter(each -> each.label().equalsIgnoreCase(label))
                .findFirst()
                .or(() -> buttons().stream()
                        .filter(each -> each.label().toLowerCase().contains(label.toLowerCase()))
                        .findFirst());
    }

    @Override
    public String toString() {
        return (edited > 0 ? "(edited) " : "")
                + (picture == null ? "" : "[picture] ")
                + (file == null ? "" : "[file " + fileName + "] ")
                + text
                + (rows.isEmpty() ? "" : " " + labels());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof BotMessage message && message.id == id && message.edited == edited;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(id) + edited;
    }
}
