package eu.rapport.team;

import eu.rapport.people.People;
import eu.rapport.people.Person;
import eu.rapport.relationships.Relationship;
import eu.rapport.relationships.Relationships;
import eu.rapport.shared.Role;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who takes each thing that somebody carries; nobody where that is still open, or where it stays as it is. */
@Component
class Heirs {
    private final People people;
    private final Relationships relationships;

    Heirs(People people, Relationships relationships) {
        this.people = people;
        this.relationships = relationships;
    }

    /** Who takes a promise or follow-up. */
    Optional<Person> of(Succession succession, @Nullable Long communityId) {
        Optional<Succession.Part> part = Optional.ofNullable(communityId).flatMap(succession::part);
        if (part.isPresent()) {
            return successor(part.get());
        }
        boolean stays =
                !succession.leaves() || people.get(succession.personId()).role() == Role.REPRESENTATIVE;
        return stays ? Optional.empty() : ofTheRest(succession, communityId);
    }

    /** Who follows in a community, unless they have left meanwhile. */
    Optional<Person> successor(Succession.Part part) {
        return Optional.ofNullable(part.successorId()).flatMap(this::withUs);
    }

    private Optional<Person> ofTheRest(Succession succession, @Nullable Long communityId) {
        Optional<Person> heir = succession.heirOfTheRest().flatMap(this::withUs);
        if (communityId == null) {
            return heir;
        }
        return contactOf(communityId)
                .filter(each -> each.id() != succession.personId())
                .or(() -> heir.filter(each -> relationships.maySee(each, communityId)));
    }

    private Optional<Person> contactOf(long communityId) {
        return relationships.find(communityId).map(Relationship::contactId).flatMap(this::withUs);
    }

    private Optional<Person> withUs(long personId) {
        return people.find(personId).filter(each -> people.known(each.role()).contains(each));
    }
}
