package eu.rapport.soak;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What became of numbered things: each should happen once, and those of a chat in the order of their numbers. */
record Counts(int expected, int lost, int repeated, int outOfOrder) {
    /** Something that happened in a chat. */
    record Event(long chatId, int number) {}

    static Counts of(Collection<Event> expected, List<Event> happened) {
        Set<Event> wanted = new HashSet<>(expected);
        Set<Event> seen = new HashSet<>();
        Map<Long, Integer> highest = new HashMap<>();
        int repeated = 0;
        int outOfOrder = 0;
        for (Event event : happened) {
            if (!wanted.contains(event)) {
                continue;
            }
            if (!seen.add(event)) {
                repeated++;
            } else if (highest.merge(event.chatId(), event.number(), Math::max) > event.number()) {
                outOfOrder++;
            }
        }
        return new Counts(wanted.size(), wanted.size() - seen.size(), repeated, outOfOrder);
    }
}
