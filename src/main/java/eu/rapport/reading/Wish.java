package eu.rapport.reading;

/**
 * Something that a message may ask for.
 *
 * @param name the name under which its example sentences stand: a command's, or one of the reader's own such as {@code smalltalk}
 * @param likely how likely it is meant, from 0 to 1
 */
public record Wish(String name, double likely) {}
