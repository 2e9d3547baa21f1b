package eu.rapport.team;

import eu.rapport.communities.Representatives;
import eu.rapport.people.People;
import eu.rapport.people.Person;
import eu.rapport.relationships.Relationship;
import eu.rapport.relationships.Relationships;
import eu.rapport.shared.Role;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Whom a change in a community concerns. */
@Component
class Audiences {
    private final Representatives representatives;
    private final Relationships relationships;
    private final People people;
    private final Load load;

    Audiences(Representatives representatives, Relationships relationships, People people, Load load) {
        this.representatives = representatives;
        this.relationships = relationships;
        this.people = people;
        this.load = load;
    }

    /** The people of a community who are told what becomes of it; nobody where nothing changes for them. */
    List<Person> of(Succession succession, Succession.Part part, Person person) {
        if (person.role() == Role.REPRESENTATIVE) {
            return aroundTheCommunity(part.communityId(), succession.orderedBy());
        }
        boolean changes = succession.leaves() || part.successorId() != null;
        return changes ? representatives.activeOf(part.communityId()) : List.of();
    }

    /** Whether somebody carries anything that no successor of a community takes. */
    boolean somethingIsLeft(Succession succession) {
        Person person = people.get(succession.personId());
        return Stream.concat(
                        load.promisesOf(person).stream().map(each -> succession.part(each.communityId())),
                        load.followUpsOf(person).stream()
                                .map(each -> each.communityId())
                                .map(id -> id == null ? null : succession.part(id)))
                .anyMatch(part -> part == null || part.isEmpty());
    }

    /** The other representatives, the officers who keep the contact, and, where an officer tells it, the coordinators. */
    private List<Person> aroundTheCommunity(long communityId, long orderedBy) {
        Relationship relationship = relationships.of(communityId);
        Stream<Person> officers = Stream.of(relationship.contactId(), relationship.deputyId())
                .filter(Objects::nonNull)
                .flatMap(id -> people.find(id).stream())
                .filter(Person::isActive);
        Stream<Person> coordinators = people.get(orderedBy).role() == Role.COORDINATOR
                ? Stream.of()
                : people.active(Role.COORDINATOR).stream();
        return Stream.of(representatives.activeOf(communityId).stream(), officers, coordinators)
                .flatMap(each -> each)
                .filter(each -> each.id() != orderedBy)
                .toList();
    }
}
