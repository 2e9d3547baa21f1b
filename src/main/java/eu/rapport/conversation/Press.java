package eu.rapport.conversation;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;

/**
 * A pressed button, addressed to the command that made it. Buttons can be old, or forged: the command checks that the person
 * may still do this.
 *
 * @param messageId the message under which it stood
 */
public record Press(String command, String action, List<String> arguments, long messageId) {
    static Press of(String data, long messageId) {
        List<String> parts = Arrays.asList(data.split(":", -1));
        return new Press(
                parts.get(0),
                parts.size() > 1 ? parts.get(1) : "",
                parts.subList(Math.min(2, parts.size()), parts.size()),
                messageId);
    }

    /** The argument at a place, empty where there is none. */
    public String argument(int place) {
        return place < arguments.size() ? arguments.get(place) : "";
    }

    /** The argument at a place as an id; -1 where it is none. */
    public long id(int place) {
        String digits = argument(place);
        return digits.matches("\\d{1,18}") ? Long.parseLong(digits) : -1;
    }

    /** The argument at a place as a day in ISO form; the first day of all where it is none. */
    public LocalDate day(int place) {
        try {
            return LocalDate.parse(argument(place));
        } catch (DateTimeParseException forged) {
            return LocalDate.EPOCH;
        }
    }
}
