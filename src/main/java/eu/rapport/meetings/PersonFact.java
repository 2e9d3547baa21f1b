package eu.rapport.meetings;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who was there.
 *
 * @param id a known person
 * @param name the name that was said of one who is not known, or not clearly
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

    /** The name as it was said; empty for a known person. */
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
        return new Participant(id, name);
    }
}
