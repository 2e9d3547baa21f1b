package eu.rapport.communities;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which communities contain which (F2); none contains itself, however many stand between. */
record Nesting(Map<Long, Set<Long>> parts) {

    /** Whether the inner one may be put into the outer one without a circle. */
    boolean allows(long outer, long inner) {
        return outer != inner && !allWithin(inner).contains(outer);
    }

    /** All that a community contains, directly or through others. */
    Set<Long> allWithin(long community) {
        Set<Long> found = new HashSet<>();
        Deque<Long> open = new ArrayDeque<>(List.of(community));
        while (!open.isEmpty()) {
            parts.getOrDefault(open.remove(), Set.of()).stream()
                    .filter(found::add)
                    .forEach(open::add);
        }
        return found;
    }
}
