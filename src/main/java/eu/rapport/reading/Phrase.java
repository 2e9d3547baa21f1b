package eu.rapport.reading;

import java.util.Arrays;
import java.util.List;

/**
 * A few words as they stand in a word list: {@code met}, {@code worr*} (any ending), {@code sat/sit} (either),
 * {@code ?down} (may be missing), {@code ~} (up to four other words).
 */
record Phrase(List<Item> items) {
    private static final int GAP = 4;

    static Phrase of(String line) {
        return new Phrase(Arrays.stream(line.strip().split(" +")).map(Item::of).toList());
    }

    /** Where the phrase ends if it starts at {@code at}, or -1. */
    int end(String[] keys, int at, int to) {
        return end(keys, at, to, 0);
    }

    private int end(String[] keys, int at, int to, int item) {
        if (item == items.size()) {
            return at;
        }
        Item next = items.get(item);
        if (next.gap()) {
            return endAfterGap(keys, at, to, item);
        }
        if (at < to && next.fits(keys[at])) {
            int end = end(keys, at + 1, to, item + 1);
            if (end >= 0) {
                return end;
            }
        }
        return next.optional() ? end(keys, at, to, item + 1) : -1;
    }

    private int endAfterGap(String[] keys, int at, int to, int item) {
        for (int skipped = 0; skipped <= GAP && at + skipped <= to; skipped++) {
            int end = end(keys, at + skipped, to, item + 1);
            if (end >= 0) {
                return end;
            }
        }
        return -1;
    }

    /** One place in a phrase. */
    record Item(List<String> words, List<String> stems, boolean optional, boolean gap) {

        static Item of(String written) {
            boolean optional = written.startsWith("?");
            List<String> all = Arrays.stream((optional ? written.substring(1) : written).split("/"))
                    .map(Letters::plain)
                    .toList();
            List<String> stems = all.stream()
                    .filter(each -> each.endsWith("*"))
                    .map(each -> each.substring(0, each.length() - 1))
                    .toList();
            List<String> words =
                    all.stream().filter(each -> !each.endsWith("*")).toList();
            return new Item(words, stems, optional, written.equals("~"));
        }

        boolean fits(String key) {
            return words.contains(key) || stems.stream().anyMatch(key::startsWith);
        }
    }
}
