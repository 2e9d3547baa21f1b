package eu.rapport.relationships;

import eu.rapport.communities.Communities;
import eu.rapport.communities.Community;
import eu.rapport.communities.CommunityLinks;
import eu.rapport.communities.Representatives;
import eu.rapport.communities.Tie;
import eu.rapport.conversation.Button;
import eu.rapport.conversation.Reply;
import eu.rapport.people.People;
import eu.rapport.people.Person;
import eu.rapport.texts.Text;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is known about a community, on one card: all of it for its officers and coordinators, the map's line for others. */
@Component
class CommunityCard {
    private final Communities communities;
    private final CommunityLinks links;
    private final Representatives representatives;
    private final Relationships relationships;
    private final People people;
    private final List<CardSection> sections;

    CommunityCard(
            Communities communities,
            CommunityLinks links,
            Representatives representatives,
            Relationships relationships,
            People people,
            List<CardSection> sections) {
        this.communities = communities;
        this.links = links;
        this.representatives = representatives;
        this.relationships = relationships;
        this.people = people;
        this.sections = sections.stream()
                .sorted(Comparator.comparingInt(CardSection::place))
                .toList();
    }

    /** The card as this reader may see it. */
    Reply show(Community community, Person reader) {
        Relationship relationship = relationships.of(community.id());
        return relationships.maySee(reader, community.id())
                ? whole(community, relationship, reader)
                : mapOnly(community, relationship, reader);
    }

    /** Whether another feature keeps anything about it. */
    boolean tellsMore(long communityId, Person reader) {
        return sections.stream()
                .anyMatch(each -> !each.about(communityId, reader).equals(Text.none()));
    }

    private Reply whole(Community community, Relationship relationship, Person reader) {
        List<Text> paragraphs = new ArrayList<>();
        paragraphs.add(Text.lines(onTheMap(community)));
        paragraphs.add(Text.lines(between(community, relationship, reader)));
        paragraphs.add(Text.lines(described(community)));
        paragraphs.add(approach(relationship));
        sections.forEach(each -> paragraphs.add(each.about(community.id(), reader)));
        return Reply.say(Text.paragraphs(paragraphs)).rows(buttons(community, reader));
    }

    private Reply mapOnly(Community community, Relationship relationship, Person reader) {
        List<Text> lines = new ArrayList<>(onTheMap(community));
        lines.add(contact(relationship, reader));
        lines.add(
                Text.of(relationship.contactId() == null ? "community.card.notyours.free" : "community.card.notyours"));
        return Reply.say(Text.lines(lines)).row(Button.of("community.list.back", "community", "page", 0));
    }

    private List<Text> onTheMap(Community community) {
        return List.of(
                Text.of("community.card.name", community.name()),
                list(
                        "community.card.alsocalled",
                        community.alsoCalled().stream().sorted().toList(),
                        Text::raw),
                ties(community),
                list("community.card.wholes", links.wholesOf(community.id()), this::nameOf),
                list("community.card.parts", links.partsOf(community.id()), this::nameOf),
                list("community.card.overlaps", links.overlapping(community.id()), this::nameOf));
    }

    private List<Text> between(Community community, Relationship relationship, Person reader) {
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

    private static List<Text> described(Community community) {
        String foundHow = community.foundHow();
        return List.of(
                optional("community.card.venue", community.venue()),
                optional("community.card.size", community.size()),
                foundHow == null ? Text.none() : Text.of("community.card.found", FoundHow.words(foundHow)),
                Text.of("community.card.checked", community.checkedOn()));
    }

    private static Text level(Relationship relationship) {
        String reason = relationship.levelReason();
        Text why = reason != null
                ? Text.raw(reason)
                : relationship.level() == EngagementLevel.DIALOGUE ? Text.of("community.card.start") : Text.none();
        Text head = Text.of("community.card.level", relationship.level(), relationship.levelSince());
        return new Text.Joined(List.of(head, why), " – ");
    }

    private Text contact(Relationship relationship, Person reader) {
        Instant since = relationship.contactSince();
        return since == null
                ? Text.of("community.card.nocontact")
                : Text.of(
                        "community.card.contact",
                        personName(relationship.contactId()),
                        reader.at(since).toLocalDate());
    }

    private Text representatives(Community community) {
        List<Person> known = representatives.of(community.id());
        return known.isEmpty()
                ? Text.of("community.card.norepresentatives")
                : list(
                        "community.card.representatives",
                        known,
                        each -> each.isActive()
                                ? Text.raw(each.name())
                                : Text.of("community.card.invited", each.name()));
    }

    private Text approach(Relationship relationship) {
        long id = relationship.communityId();
        boolean knowsSomebody = !representatives.of(id).isEmpty();
        Approach approach = Approach.to(relationship, relationships.changesOf(id), knowsSomebody);
        return Text.of("community.card.approach", approach.words());
    }

    private List<List<Button>> buttons(Community community, Person reader) {
        List<List<Button>> rows = new ArrayList<>();
        rows.add(List.of(
                Button.of("community.change", "community", "change", community.id()),
                Button.of("community.stillright", "community", "right", community.id())));
        for (CardSection section : sections) {
            section.buttons(community.id(), reader).forEach(each -> rows.add(List.of(each)));
        }
        rows.add(List.of(Button.of("community.list.back", "community", "page", 0)));
        return rows;
    }

    static Text ties(Community community) {
        List<Tie> ties = community.boundBy().stream().sorted().toList();
        return ties.isEmpty() ? Text.of("community.card.noties") : Text.of("community.card.ties", ties);
    }

    private Text nameOf(Long communityId) {
        return Text.raw(communities.get(communityId).name());
    }

    private String personName(@Nullable Long personId) {
        return personId == null ? "" : people.get(personId).name();
    }

    private static Text optional(String key, @Nullable String words) {
        return words == null || words.isBlank() ? Text.none() : Text.of(key, words);
    }

    private static <T> Text list(String key, Collection<T> all, Function<T, Text> words) {
        return all.isEmpty()
                ? Text.none()
                : Text.of(key, all.stream().map(words).toList());
    }
}
