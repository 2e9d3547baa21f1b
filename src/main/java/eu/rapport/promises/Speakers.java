package eu.rapport.promises;

import eu.rapport.communities.Representatives;
import eu.rapport.people.People;
import eu.rapport.people.Person;
import eu.rapport.relationships.Relationship;
import eu.rapport.relationships.Relationships;
import eu.rapport.shared.Role;
import eu.rapport.shared.Side;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who speaks for a side of a relationship: the point of contact, and the representatives. */
@Component
class Speakers {
    private final Relationships relationships;
    private final Representatives representatives;
    private final People people;
    private final Clock clock;

    Speakers(Relationships relationships, Representatives representatives, People people, Clock clock) {
        this.relationships = relationships;
        this.representatives = representatives;
        this.people = people;
        this.clock = clock;
    }

    /** Those to ask and to tell: all active representatives; the point of contact, while away their deputy. May be nobody. */
    List<Person> of(long communityId, Side side) {
        return side == Side.COMMUNITY ? representatives.activeOf(communityId) : contact(communityId);
    }

    /** Those to tell about a promise that its giver's side made: the giver while with us, else whoever speaks for the side. */
    List<Person> behind(Promise promise) {
        List<Person> giver = active(promise.giverId()).toList();
        return giver.isEmpty() ? of(promise.communityId(), promise.by()) : giver;
    }

    /** Whether somebody speaks for this side: representatives for their own, contact and deputy for the authority. */
    boolean speaks(Person person, long communityId, Side side) {
        return switch (person.role()) {
            case REPRESENTATIVE -> side == Side.COMMUNITY && relationships.maySee(person, communityId);
            case OFFICER -> side == Side.AUTHORITY && relationships.maySee(person, communityId);
            case COORDINATOR -> false;
        };
    }

    /** Whether somebody may say what became of a promise of this side: whoever speaks for it, its giver, for the authority the coordinator. */
    boolean keeps(Person person, Promise promise) {
        boolean coordinates = person.role() == Role.COORDINATOR && promise.by() == Side.AUTHORITY;
        return coordinates || promise.isGivenBy(person.id()) || speaks(person, promise.communityId(), promise.by());
    }

    private List<Person> contact(long communityId) {
        Relationship relationship = relationships.of(communityId);
        List<Person> both = Stream.of(relationship.contactId(), relationship.deputyId())
                .flatMap(this::active)
                .toList();
        return both.stream()
                .filter(each -> !each.isAway(each.at(clock.instant()).toLocalDate()))
                .findFirst()
                .or(() -> both.stream().findFirst())
                .stream()
                .toList();
    }

    private Stream<Person> active(@Nullable Long personId) {
        return Stream.ofNullable(personId)
                .map(people::find)
                .flatMap(each -> each.stream())
                .filter(Person::isActive);
    }
}
