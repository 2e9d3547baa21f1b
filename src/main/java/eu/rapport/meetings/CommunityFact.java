package eu.rapport.meetings;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which community, as far as it is clear.
 *
 * @param id a known one
 * @param newName one to be put on the map when the draft is saved
 * @param said the name that was said, where it was not clear which it is
 * @param choices the known ones it may be, best first
 */
record CommunityFact(@Nullable Long id, @Nullable String newName, String said, List<Long> choices) {
    static final CommunityFact NONE = new CommunityFact(null, null, "", List.of());

    CommunityFact {
        choices = List.copyOf(choices);
    }

    static CommunityFact known(long id) {
        return new CommunityFact(id, null, "", List.of());
    }

    static CommunityFact added(String name) {
        return new CommunityFact(null, name, "", List.of());
    }

    static CommunityFact unclear(String said, List<Long> choices) {
        return new CommunityFact(null, null, said, choices);
    }

    /** What was said, now that it is clear which it is. */
    CommunityFact meaning(long known) {
        return new CommunityFact(known, null, said, List.of());
    }

    boolean known() {
        return id != null || newName != null;
    }
}
