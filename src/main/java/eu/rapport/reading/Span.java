package eu.rapport.reading;

/** A run of tokens, from one index up to but not including another. */
record Span(int from, int to) {

    boolean holds(int index) {
        return from <= index && index < to;
    }

    boolean touches(Span other) {
        return from < other.to && other.from < to;
    }

    int length() {
        return to - from;
    }
}
