package eu.rapport.meetings;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who was there.
 *
 * @param id a known person
 * @param name the name that was said, where it was not clear whom it means
 * @param choices whom the name may mean; empty where nobody comes near
 */
record PersonFact(@Nullable Long id, @Nullable String name, List<Long> choices) {
    PersonFact {
        choices = List.copyOf(choices);
    }

    static PersonFact known(long id) {
        return new PersonFact(id, null, List.of());
    }

    static PersonFact named(String name) {
        return new PersonFact(null, name, List.of());
    }

    static PersonFact unclear(String name, List<Long> choices) {
        return new PersonFact(null, name, choices);
    }

    /** What was said, now that it is clear whom it means. */
    PersonFact meaning(long known) {
        return new PersonFact(known, name, List.of());
    }

    /** The name as it was said; empty where it was clear at once. */
    String said() {
        return name == null ? "" : name;
    }

    boolean is(long person) {
        return id != null && id == person;
    }

    boolean unclear() {
        return !choices.isEmpty();
    }

    Participant participant() {
        return new Participant(id, id == null ? name : null);
    }
}
