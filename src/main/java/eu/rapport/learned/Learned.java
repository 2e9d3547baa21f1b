package eu.rapport.learned;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * Something that is said, and what is understood by it.
 *
 * @param id of the nickname or the place; of a community's other name, the community
 */
record Learned(Kind kind, long id, String said, String means) {
    /** What a word can stand for. The name stands in the data of buttons. */
    enum Kind {
        COMMUNITY,
        PERSON,
        PLACE;

        static Optional<Kind> of(String name) {
            return Stream.of(values()).filter(each -> each.name().equals(name)).findFirst();
        }
    }

    /** Tells the names of one community apart where only numbers may stand. */
    static String mark(String said) {
        return Integer.toHexString(said.hashCode());
    }
}
