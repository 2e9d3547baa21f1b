package eu.rapport.health;

import eu.rapport.communities.Communities;
import eu.rapport.communities.Community;
import eu.rapport.communities.Representatives;
import eu.rapport.meetings.Contact;
import eu.rapport.meetings.Meetings;
import eu.rapport.people.People;
import eu.rapport.people.Person;
import eu.rapport.promises.CheckIns;
import eu.rapport.promises.Concerns;
import eu.rapport.promises.Promises;
import eu.rapport.relationships.Relationship;
import eu.rapport.relationships.Relationships;
import eu.rapport.shared.Side;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks at a relationship from every side. */
@Service
@Transactional(readOnly = true)
class Health {
    private final Communities communities;
    private final Representatives representatives;
    private final Relationships relationships;
    private final Meetings meetings;
    private final Promises promises;
    private final Concerns concerns;
    private final CheckIns checkIns;
    private final People people;
    private final Clock clock;

    Health(
            Communities communities,
            Representatives representatives,
            Relationships relationships,
            Meetings meetings,
            Promises promises,
            Concerns concerns,
            CheckIns checkIns,
            People people,
            Clock clock) {
        this.communities = communities;
        this.representatives = representatives;
        this.relationships = relationships;
        this.meetings = meetings;
        this.promises = promises;
        this.concerns = concerns;
        this.checkIns = checkIns;
        this.people = people;
        this.clock = clock;
    }

    /** All relationships that a person may see, worst first. */
    List<HealthCard> allFor(Person reader) {
        return communities.all().stream()
                .filter(each -> relationships.maySee(reader, each.id()))
                .map(each -> of(each, reader.zone()))
                .sorted(HealthCard.WORST_FIRST)
                .toList();
    }

    /** One relationship, with the days of a zone. */
    HealthCard of(Community community, ZoneId zone) {
        Relationship relationship = relationships.of(community.id());
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        List<Contact> contacts = contactsOf(community.id());
        LocalDate startedOn = startOf(relationship, contacts, zone);
        List<String> active = representatives.activeOf(community.id()).stream()
                .map(Person::name)
                .toList();
        List<Signal> signals = List.of(
                Silence.of(contacts, startedOn, relationship.rhythm(), today),
                StaffChangesSignal.of(relationships.changesOf(community.id()), active.size(), today, this::nameOf),
                PromisesKeptSignal.of(promises.of(community.id()), today, zone),
                Reciprocity.of(
                        lastAnswer(community.id(), zone), checkIns.unansweredInARow(community.id(), Side.COMMUNITY)),
                Dependence.of(active, contacts, this::nameOf),
                ConcernsAnswered.of(concerns.openOf(community.id()), today, zone));
        return new HealthCard(community, Verdict.of(signals, startedOn, contacts.size(), today), signals);
    }

    /** It began when it was put on the map, or with a contact before that. */
    private static LocalDate startOf(Relationship relationship, List<Contact> contacts, ZoneId zone) {
        LocalDate known = LocalDate.ofInstant(relationship.startedAt(), zone);
        return contacts.stream()
                .map(Contact::day)
                .filter(each -> each.isBefore(known))
                .min(Comparator.naturalOrder())
                .orElse(known);
    }

    /** The two-way contacts with a community. */
    List<Contact> contactsOf(long communityId) {
        return meetings.contactsOf(communityId).stream().filter(Contact::twoWay).toList();
    }

    private Optional<Reciprocity.LastAnswer> lastAnswer(long communityId, ZoneId zone) {
        return checkIns.lastResultOf(communityId)
                .map(each -> new Reciprocity.LastAnswer(
                        each.community().getFirst(), LocalDate.ofInstant(each.closedAt(), zone)));
    }

    private String nameOf(long personId) {
        return people.find(personId).map(Person::name).orElse("?");
    }
}
