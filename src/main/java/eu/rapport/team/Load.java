package eu.rapport.team;

import eu.rapport.communities.Communities;
import eu.rapport.communities.Community;
import eu.rapport.communities.Representatives;
import eu.rapport.followups.FollowUp;
import eu.rapport.followups.FollowUps;
import eu.rapport.people.Person;
import eu.rapport.promises.Promise;
import eu.rapport.promises.Promises;
import eu.rapport.relationships.Relationship;
import eu.rapport.relationships.Relationships;
import eu.rapport.shared.Role;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** All that somebody carries and that has to go somewhere when they leave. */
@Component
class Load {
    private final Relationships relationships;
    private final Representatives representatives;
    private final Communities communities;
    private final Promises promises;
    private final FollowUps followUps;

    Load(
            Relationships relationships,
            Representatives representatives,
            Communities communities,
            Promises promises,
            FollowUps followUps) {
        this.relationships = relationships;
        this.representatives = representatives;
        this.communities = communities;
        this.promises = promises;
        this.followUps = followUps;
    }

    /** The communities whose contact an officer keeps, or for which a representative speaks, by name. */
    List<Community> communitiesOf(Person person) {
        List<Long> ids = person.role() == Role.REPRESENTATIVE
                ? representatives.communitiesOf(person.id())
                : relationships.ofOfficer(person.id()).stream()
                        .filter(each -> each.hasContact(person.id()))
                        .map(Relationship::communityId)
                        .toList();
        return byName(ids);
    }

    /** The communities for which an officer stands in, by name. */
    List<Community> deputyOf(Person person) {
        return byName(relationships.ofOfficer(person.id()).stream()
                .filter(each -> each.hasDeputy(person.id()))
                .map(Relationship::communityId)
                .toList());
    }

    List<Promise> promisesOf(Person person) {
        return promises.ofGiver(person.id());
    }

    List<FollowUp> followUpsOf(Person person) {
        return followUps.openOf(person.id());
    }

    private List<Community> byName(List<Long> ids) {
        return ids.stream()
                .flatMap(id -> communities.find(id).stream())
                .sorted(Comparator.comparing(Community::name))
                .toList();
    }
}
