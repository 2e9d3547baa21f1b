package eu.rapport.learned;

import eu.rapport.learned.LearnedWords.Kind;

/**
 * Something that is said, and what is understood by it.
 *
 * @param id of the nickname or the place; of a community's other name, the community
 */
public record Learned(Kind kind, long id, String said, String means) {
    /** Tells the names of one community apart where only numbers may stand. */
    static String mark(String said) {
        return Integer.toHexString(said.hashCode());
    }
}
