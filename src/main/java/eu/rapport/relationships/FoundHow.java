package eu.rapport.relationships;

import eu.rapport.texts.Text;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The usual ways in which a community is found; kept by name, so that every reader sees it in their language. */
enum FoundHow {
    NETWORK,
    ONLINE,
    VISIT,
    CAME;

    static Optional<FoundHow> named(String name) {
        return Arrays.stream(values()).filter(each -> each.name().equals(name)).findFirst();
    }

    /** What is stored, as words: one of these, or what somebody typed. */
    static Text words(String stored) {
        return named(stored).map(FoundHow::words).orElse(Text.raw(stored));
    }

    Text words() {
        return Text.of("foundhow." + name().toLowerCase(Locale.ROOT));
    }
}
