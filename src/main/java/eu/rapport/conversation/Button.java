package eu.rapport.conversation;

import eu.rapport.texts.Text;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A button under a message.
 *
 * @param data {@code command:action:argument…}, at most 64 bytes: ids and dates, never what people typed
 * @param link an address that it opens instead
 */
public record Button(
        Text label, @Nullable String data, @Nullable String link) {
    /** The button that leaves the open dialogue; under every question of one. */
    public static Button cancel() {
        return of("cancel.button", "cancel", "now");
    }

    /** A button that, when pressed, comes back to the command with an action and its arguments. */
    public static Button of(String labelKey, String command, String action, Object... arguments) {
        return of(Text.of(labelKey), command, action, arguments);
    }

    /** A button that, when pressed, comes back to the command with an action and its arguments. */
    public static Button of(Text label, String command, String action, Object... arguments) {
        String data = Arrays.stream(arguments)
                .map(each -> ":" + each)
                .collect(Collectors.joining("", command + ":" + action, ""));
        return new Button(label, data, null);
    }
}
