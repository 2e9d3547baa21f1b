package eu.rapport.relationships;

import eu.rapport.communities.Community;
import eu.rapport.conversation.Button;
import eu.rapport.conversation.Reply;
import eu.rapport.people.Person;
import eu.rapport.texts.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** What is known about a community, on one card: all of it for its officers and coordinators, the map's line for others. */
@Component
class CommunityCard {
    private final MapLines map;
    private final RelationshipLines lines;
    private final Relationships relationships;
    private final List<CardSection> sections;

    CommunityCard(MapLines map, RelationshipLines lines, Relationships relationships, List<CardSection> sections) {
        this.map = map;
        this.lines = lines;
        this.relationships = relationships;
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
        paragraphs.add(Text.lines(map.onTheMap(community)));
        paragraphs.add(Text.lines(lines.between(community, relationship, reader)));
        paragraphs.add(Text.lines(MapLines.described(community)));
        paragraphs.add(lines.approach(relationship));
        sections.forEach(each -> paragraphs.add(each.about(community.id(), reader)));
        return Reply.say(Text.paragraphs(paragraphs)).rows(buttons(community, reader));
    }

    private Reply mapOnly(Community community, Relationship relationship, Person reader) {
        List<Text> known = new ArrayList<>(map.onTheMap(community));
        known.add(lines.contact(relationship, reader));
        known.add(
                Text.of(relationship.contactId() == null ? "community.card.notyours.free" : "community.card.notyours"));
        return Reply.say(Text.lines(known)).row(Button.of("community.list.back", "community", "page", 0));
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
}
