package eu.rapport.promises;

import eu.rapport.communities.Representatives;
import eu.rapport.people.People;
import eu.rapport.people.Person;
import eu.rapport.relationships.Relationship;
import eu.rapport.relationships.Relationships;
import eu.rapport.shared.Role;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Which open promises are somebody's to keep: those they gave, and those of their side whose giver is not named or gone. */
@Component
class OwnPromises {
    private final Promises promises;
    private final Relationships relationships;
    private final Representatives representatives;
    private final People people;

    OwnPromises(Promises promises, Relationships relationships, Representatives representatives, People people) {
        this.promises = promises;
        this.relationships = relationships;
        this.representatives = representatives;
        this.people = people;
    }

    /** What this person still has to do about their promises, soonest first. */
    List<Promise> of(Person person) {
        Stream<Promise> ofTheirSide = communities(person).stream()
                .flatMap(each -> promises.openOf(each).stream())
                .filter(each ->
                        each.giverId() == null && each.by() == person.role().side());
        return Stream.concat(promises.ofGiver(person.id()).stream(), ofTheirSide)
                .filter(each -> each.doneAt() == null)
                .sorted(Comparator.comparing(Promise::due, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    private boolean hasGiver(Promise promise) {
        Long giver = promise.giverId();
        return giver != null && people.find(giver).filter(Person::isActive).isPresent();
    }

    private List<Long> communities(Person person) {
        return person.role() == Role.REPRESENTATIVE
                ? representatives.communitiesOf(person.id())
                : relationships.ofOfficer(person.id()).stream()
                        .filter(each -> each.hasContact(person.id()))
                        .map(Relationship::communityId)
                        .toList();
    }
}
