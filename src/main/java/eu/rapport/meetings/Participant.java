package eu.rapport.meetings;

import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Table;

/** Somebody who was there: a person we know, or just a name. */
@Table("meeting_person")
public record Participant(@Nullable Long personId, @Nullable String name) {
    public static Participant known(long personId) {
        return new Participant(personId, null);
    }

    public static Participant named(String name) {
        return new Participant(null, name);
    }

    boolean is(long person) {
        return personId != null && personId == person;
    }
}
