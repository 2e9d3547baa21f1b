package eu.rapport.meetings;

import static eu.rapport.meetings.Keys.key;

import eu.rapport.communities.Communities;
import eu.rapport.communities.Community;
import eu.rapport.communities.Representatives;
import eu.rapport.conversation.Button;
import eu.rapport.people.Person;
import eu.rapport.relationships.Relationship;
import eu.rapport.relationships.Relationships;
import eu.rapport.shared.Role;
import eu.rapport.texts.Text;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Asks which community is meant: the closest ones where a name was said, the person's own first where none was. */
@Component
class CommunityChoices {
    private static final int MOST = 8;

    private final Communities communities;
    private final Representatives representatives;
    private final Relationships relationships;
    private final Labels labels;

    CommunityChoices(
            Communities communities, Representatives representatives, Relationships relationships, Labels labels) {
        this.communities = communities;
        this.representatives = representatives;
        this.relationships = relationships;
        this.labels = labels;
    }

    /** Which community is meant, where it was not said or is not clear. */
    Asked ask(Draft draft, Person person) {
        CommunityFact fact = draft.facts().community();
        List<List<Button>> rows = new ArrayList<>(Keys.pairs(buttons(draft, offered(fact, person))));
        if (person.role() != Role.REPRESENTATIVE) {
            List<Button> last = new ArrayList<>();
            if (!fact.said().isEmpty()) {
                last.add(key("meetings.addnew", "comnew", draft));
            }
            last.add(key("meetings.other", "field", draft, Field.COMMUNITY));
            rows.add(last);
        }
        return new Asked(question(fact), rows);
    }

    /** Any community: a likely one by button, or typed. */
    Asked any(Draft draft, Person person) {
        return new Asked(Text.of("meetings.type.community"), Keys.pairs(buttons(draft, own(person))));
    }

    private List<Button> buttons(Draft draft, List<Long> ids) {
        return ids.stream()
                .map(id -> key(labels.community(id), "com", draft, id))
                .toList();
    }

    /** Whether this person may log a meeting with this community. */
    boolean mayLog(Person person, long communityId) {
        return person.role() == Role.REPRESENTATIVE
                ? representatives.communitiesOf(person.id()).contains(communityId)
                : communities.find(communityId).isPresent();
    }

    private static Text question(CommunityFact fact) {
        if (fact.said().isEmpty()) {
            return Text.of("meetings.ask.community");
        }
        return fact.choices().isEmpty()
                ? Text.of("meetings.ask.community.new", fact.said())
                : Text.of("meetings.ask.community.unknown", fact.said());
    }

    private List<Long> offered(CommunityFact fact, Person person) {
        if (!fact.choices().isEmpty()) {
            return fact.choices();
        }
        return fact.said().isEmpty() ? own(person) : List.of();
    }

    private List<Long> own(Person person) {
        if (person.role() == Role.REPRESENTATIVE) {
            return representatives.communitiesOf(person.id());
        }
        Set<Long> ids = new LinkedHashSet<>();
        relationships.ofOfficer(person.id()).stream()
                .map(Relationship::communityId)
                .forEach(ids::add);
        communities.all().stream().map(Community::id).forEach(ids::add);
        return ids.stream().limit(MOST).toList();
    }
}
