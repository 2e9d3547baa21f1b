package eu.rapport.reading;

import java.util.List;

/** The date terms of a text, with safe questions about each place. */
record Terms(List<DateTerm> all, Utterance said) {
    /** No date has more terms of one kind in a row; a text of nothing else is not walked again from each of them. */
    private static final int LONGEST_RUN = 10;

    boolean is(int index, DateWord word) {
        return index >= 0 && index < all.size() && all.get(index).is(word);
    }

    /** Whether the terms from here on are of these kinds, in this order. */
    boolean are(int index, DateWord... words) {
        for (int offset = 0; offset < words.length; offset++) {
            if (!is(index + offset, words[offset])) {
                return false;
            }
        }
        return true;
    }

    int value(int index, DateWord word) {
        return all.get(index).value(word);
    }

    DateUnit unit(int index) {
        return DateUnit.values()[value(index, DateWord.UNIT)];
    }

    boolean isUnit(int index, DateUnit unit) {
        return is(index, DateWord.UNIT) && unit(index) == unit;
    }

    /** The next index after any of these words. */
    int skip(int index, DateWord... words) {
        int next = index;
        while (next - index < LONGEST_RUN && isAny(next, words)) {
            next++;
        }
        return next;
    }

    private boolean isAny(int index, DateWord... words) {
        for (DateWord word : words) {
            if (is(index, word)) {
                return true;
            }
        }
        return false;
    }

    Span tokens(int fromTerm, int toTerm) {
        return new Span(
                all.get(fromTerm).span().from(), all.get(toTerm - 1).span().to());
    }

    boolean isWord(int index) {
        return said.token(all.get(index).span().from()).isWord();
    }

    boolean isPause(int index) {
        return said.token(all.get(index).span().from()).kind() == Kind.PAUSE;
    }

    /** Whether a mark or the end follows, and nothing before makes it a verb: "back there sat", but not "we sat, then left". */
    boolean isApart(int index) {
        Span word = all.get(index).span();
        boolean ends = !said.isIn(word.to()) || !said.token(word.to()).isWord();
        return ends
                && !said.isEveryday(word.from())
                && (word.from() == 0 || !said.cues("short.not").has(said, word.from() - 1));
    }

    int size() {
        return all.size();
    }
}
