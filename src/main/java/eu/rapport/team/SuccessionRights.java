package eu.rapport.team;

import eu.rapport.communities.Representatives;
import eu.rapport.people.People;
import eu.rapport.people.Person;
import eu.rapport.relationships.Relationships;
import eu.rapport.shared.Role;
import org.springframework.stereotype.Component;

/** Who decides about successions: coordinators about all, officers about the representatives of their own communities. */
@Component
class SuccessionRights {
    private final People people;
    private final Relationships relationships;
    private final Representatives representatives;

    SuccessionRights(People people, Relationships relationships, Representatives representatives) {
        this.people = people;
        this.relationships = relationships;
        this.representatives = representatives;
    }

    /** Whether a reader may go on with one that has been begun. */
    boolean mayDecide(Person reader, Succession succession) {
        return switch (reader.role()) {
            case COORDINATOR -> true;
            case OFFICER -> ownRepresentative(reader, succession);
            case REPRESENTATIVE -> false;
        };
    }

    private boolean ownRepresentative(Person officer, Succession succession) {
        return succession.orderedBy() == officer.id()
                && people.get(succession.personId()).role() == Role.REPRESENTATIVE
                && succession.parts().stream().allMatch(each -> relationships.maySee(officer, each.communityId()));
    }

    /** Whether a reader may note that a representative speaks for none of their communities any more. */
    boolean mayEndAll(Person reader, Person representative) {
        return representatives.communitiesOf(representative.id()).stream()
                .allMatch(each -> relationships.maySee(reader, each));
    }
}
