package eu.rapport.relationships;

import eu.rapport.communities.Community;
import eu.rapport.communities.Representatives;
import eu.rapport.people.People;
import eu.rapport.people.Person;
import eu.rapport.texts.Text;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What stands between the authority and a community: level, rhythm, who keeps the contact, who speaks, how to approach it. */
@Component
class RelationshipLines {
    private final Representatives representatives;
    private final Relationships relationships;
    private final People people;

    RelationshipLines(Representatives representatives, Relationships relationships, People people) {
        this.representatives = representatives;
        this.relationships = relationships;
        this.people = people;
    }

    List<Text> between(Community community, Relationship relationship, Person reader) {
        return List.of(
                level(relationship),
                relationship.level().allowsVetting() ? Text.none() : Text.of("community.card.novetting"),
                Text.of("community.card.rhythm", relationship.rhythm()),
                contact(relationship, reader),
                relationship.deputyId() == null
                        ? Text.none()
                        : Text.of("community.card.deputy", personName(relationship.deputyId())),
                representatives(community));
    }

    /** Who keeps the contact, and since when. */
    Text contact(Relationship relationship, Person reader) {
        Instant since = relationship.contactSince();
        return since == null
                ? Text.of("community.card.nocontact")
                : Text.of(
                        "community.card.contact",
                        personName(relationship.contactId()),
                        reader.at(since).toLocalDate());
    }

    Text approach(Relationship relationship) {
        long id = relationship.communityId();
        boolean knowsSomebody = !representatives.of(id).isEmpty();
        Approach approach = Approach.to(relationship, relationships.changesOf(id), knowsSomebody);
        return Text.of("community.card.approach", approach.words());
    }

    private static Text level(Relationship relationship) {
        String reason = relationship.levelReason();
        Text why = reason != null
                ? Text.raw(reason)
                : relationship.level() == EngagementLevel.DIALOGUE ? Text.of("community.card.start") : Text.none();
        Text head = Text.of("community.card.level", relationship.level(), relationship.levelSince());
        return new Text.Joined(List.of(head, why), " – ");
    }

    private Text representatives(Community community) {
        List<Person> known = representatives.of(community.id());
        return known.isEmpty()
                ? Text.of("community.card.norepresentatives")
                : MapLines.list(
                        "community.card.representatives",
                        known,
                        each -> each.isActive()
                                ? Text.raw(each.name())
                                : Text.of("community.card.invited", each.name()));
    }

    private String personName(@Nullable Long personId) {
        return personId == null ? "" : people.get(personId).name();
    }
}
