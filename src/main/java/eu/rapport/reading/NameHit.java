package eu.rapport.reading;

import java.util.List;

/** A name of the directory found in a text, and whom or what it may mean there. */
record NameHit<T>(Span span, List<T> meant, Strength strength) {

    boolean means(T one) {
        return meant.contains(one);
    }
}
