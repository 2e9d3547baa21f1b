package eu.rapport.reading;

import java.util.List;
import java.util.Optional;

/** How a name in a message relates to the directory. */
public sealed interface Mentioned<T> {

    /** The one that is known for certain, if so. */
    default Optional<T> known() {
        return this instanceof Known<T> known ? Optional.of(known.it()) : Optional.empty();
    }

    /** Whoever may be meant of those in the directory; none where nobody of it was named. */
    default List<T> candidates() {
        return known().map(List::of).orElseGet(List::of);
    }

    /** Exactly one is meant. */
    record Known<T>(T it) implements Mentioned<T> {}

    /** The words fit several: the person has to choose. */
    record Several<T>(String name, @Override List<T> candidates) implements Mentioned<T> {
        public Several {
            candidates = List.copyOf(candidates);
        }
    }

    /** A name was said that the directory does not hold; the closest ones it does hold, best first. */
    record Unknown<T>(String name, List<T> closest) implements Mentioned<T> {
        public Unknown {
            closest = List.copyOf(closest);
        }
    }

    /** No name was said. */
    record None<T>() implements Mentioned<T> {}
}
