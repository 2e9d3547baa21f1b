package eu.rapport.joining;

import eu.rapport.communities.Communities;
import eu.rapport.communities.Community;
import eu.rapport.communities.Representatives;
import eu.rapport.people.People;
import eu.rapport.people.Person;
import eu.rapport.people.Standing;
import eu.rapport.relationships.Relationships;
import eu.rapport.shared.Role;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who may invite whom, and for which community. */
@Component
class Hosts {
    private final Communities communities;
    private final Representatives representatives;
    private final Relationships relationships;
    private final People people;

    Hosts(Communities communities, Representatives representatives, Relationships relationships, People people) {
        this.communities = communities;
        this.representatives = representatives;
        this.relationships = relationships;
        this.people = people;
    }

    static Set<Role> mayInvite(Role host) {
        return switch (host) {
            case COORDINATOR -> EnumSet.allOf(Role.class);
            case OFFICER -> EnumSet.of(Role.REPRESENTATIVE);
            case REPRESENTATIVE -> EnumSet.noneOf(Role.class);
        };
    }

    boolean mayInviteFor(Person host, long communityId) {
        return relationships.maySee(host, communityId)
                || (host.role() == Role.OFFICER && relationships.of(communityId).contactId() == null);
    }

    List<Community> communitiesOf(Person host) {
        return communities.all().stream()
                .filter(each -> mayInviteFor(host, each.id()))
                .toList();
    }

    /** Somebody of this role and name who is with us, or was invited. */
    Optional<Person> named(String name, Role role) {
        return people.known(role).stream()
                .filter(each -> each.name().equalsIgnoreCase(name))
                .findFirst();
    }

    /** Somebody who was invited, has not come in, and whom this host may give a new link. */
    Optional<Person> awaited(Person host, long personId) {
        return people.find(personId)
                .filter(each -> each.standing() == Standing.INVITED)
                .filter(each -> mayInvite(host.role()).contains(each.role()))
                .filter(each -> each.role() != Role.REPRESENTATIVE
                        || representatives.communitiesOf(personId).stream().anyMatch(id -> mayInviteFor(host, id)));
    }

    List<String> namesOfCommunitiesOf(Person representative) {
        return representatives.communitiesOf(representative.id()).stream()
                .flatMap(id -> communities.find(id).stream())
                .map(Community::name)
                .toList();
    }
}
