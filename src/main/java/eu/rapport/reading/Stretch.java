package eu.rapport.reading;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Some days in a row, as somebody said them; one end may be open.
 *
 * @param first the first of them, empty where nothing is said of it
 * @param last the last of them, that day included
 */
public record Stretch(Optional<LocalDate> first, Optional<LocalDate> last) {
    static Stretch of(LocalDate first, LocalDate last) {
        return new Stretch(Optional.of(first), Optional.of(last));
    }

    static Stretch since(LocalDate first) {
        return new Stretch(Optional.of(first), Optional.empty());
    }

    static Stretch until(LocalDate last) {
        return new Stretch(Optional.empty(), Optional.of(last));
    }
}
