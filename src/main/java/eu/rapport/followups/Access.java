package eu.rapport.followups;

import eu.rapport.people.People;
import eu.rapport.people.Person;
import eu.rapport.relationships.Relationship;
import eu.rapport.relationships.Relationships;
import eu.rapport.shared.Role;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who may deal with a follow-up: its owner, and in the place of one who is no longer with us, whoever keeps the contact. */
@Component
class Access {
    private final People people;
    private final Relationships relationships;

    Access(People people, Relationships relationships) {
        this.people = people;
        this.relationships = relationships;
    }

    boolean mayAct(Person person, FollowUp followUp) {
        return followUp.ownerId() == person.id()
                || !isWithUs(people.get(followUp.ownerId())) && mayStandIn(person, followUp.communityId());
    }

    private boolean mayStandIn(Person person, @Nullable Long community) {
        return switch (person.role()) {
            case COORDINATOR -> true;
            case OFFICER -> community != null && relationships.maySee(person, community);
            case REPRESENTATIVE -> false;
        };
    }

    /** Who is told in the place of an owner who is no longer with us: the point of contact, else the coordinators. */
    List<Person> standIns(FollowUp followUp) {
        return contactOf(followUp).map(List::of).orElseGet(() -> people.active(Role.COORDINATOR));
    }

    private Optional<Person> contactOf(FollowUp followUp) {
        return Optional.ofNullable(followUp.communityId())
                .flatMap(relationships::find)
                .map(Relationship::contactId)
                .flatMap(people::find)
                .filter(Person::isActive);
    }

    static boolean isWithUs(Person person) {
        return switch (person.standing()) {
            case ACTIVE, INVITED -> true;
            case LEFT, FORGOTTEN -> false;
        };
    }
}
