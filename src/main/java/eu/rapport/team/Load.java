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
import eu.rapport.shared.Side;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
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
        List<Long> ids =
                person.role() == Role.REPRESENTATIVE ? representatives.communitiesOf(person.id()) : keptBy(person);
        return byName(ids);
    }

    /** The communities for which an officer stands in, by name. */
    List<Community> deputyOf(Person person) {
        return byName(relationships.ofOfficer(person.id()).stream()
                .filter(each -> each.hasDeputy(person.id()))
                .map(Relationship::communityId)
                .toList());
    }

    /** Those that the person gave; of a point of contact also what their side gave whose giver is gone. */
    List<Promise> promisesOf(Person person) {
        Stream<Promise> nobodys = keptBy(person).stream()
                .flatMap(id -> promises.openOf(id).stream())
                .filter(each -> each.by() == Side.AUTHORITY && each.giverId() == null);
        return Stream.concat(promises.ofGiver(person.id()).stream(), nobodys).toList();
    }

    /** What the person has to do; of a point of contact also what somebody left behind who is gone. */
    List<FollowUp> followUpsOf(Person person) {
        List<Long> kept = keptBy(person);
        Stream<FollowUp> leftBehind = followUps.ownerless().stream()
                .filter(each -> each.communityId() != null && kept.contains(each.communityId()));
        return Stream.concat(followUps.openOf(person.id()).stream(), leftBehind).toList();
    }

    private List<Long> keptBy(Person person) {
        return relationships.ofOfficer(person.id()).stream()
                .filter(each -> each.hasContact(person.id()))
                .map(Relationship::communityId)
                .toList();
    }

    private List<Community> byName(List<Long> ids) {
        return ids.stream()
                .flatMap(id -> communities.find(id).stream())
                .sorted(Comparator.comparing(Community::name))
                .toList();
    }
}
