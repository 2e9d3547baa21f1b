package eu.rapport.reading;

import java.util.Map;

/** One or more tokens with what they may mean in a date; other words have no meaning here. */
record DateTerm(Span span, Map<DateWord, Integer> meanings) {

    boolean is(DateWord word) {
        return meanings.containsKey(word);
    }

    int value(DateWord word) {
        return meanings.getOrDefault(word, 0);
    }
}
