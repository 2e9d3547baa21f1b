package eu.rapport.meetings;

import eu.rapport.communities.Communities;
import eu.rapport.communities.Community;
import eu.rapport.conversation.Namesakes;
import eu.rapport.people.People;
import eu.rapport.people.Person;
import eu.rapport.texts.Text;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** What communities, people and typed words are called on buttons and in lines. */
@Component
class Labels {
    private static final int BUTTON = 30;

    private final Communities communities;
    private final People people;

    Labels(Communities communities, People people) {
        this.communities = communities;
        this.people = people;
    }

    String nameOf(long communityId) {
        return communities.find(communityId).map(Community::name).orElse("–");
    }

    Text community(long id) {
        return Text.raw(nameOf(id));
    }

    Text community(CommunityFact fact) {
        Long id = fact.id();
        return id != null
                ? community(id)
                : fact.newName() != null ? Text.of("meetings.newcommunity", fact.newName()) : Text.of("meetings.open");
    }

    Text person(long id, Person reader) {
        return id == reader.id()
                ? Text.of("meetings.you")
                : Text.raw(people.find(id).map(Person::name).orElse("–"));
    }

    /** What people are called where they are offered side by side. */
    Function<Long, Text> among(List<Long> ids, Person reader) {
        Namesakes namesakes = Namesakes.among(
                ids.stream().flatMap(id -> people.find(id).stream()).toList());
        return id -> id == reader.id()
                ? person(id, reader)
                : people.find(id).map(namesakes::of).orElseGet(() -> person(id, reader));
    }

    Text person(Participant participant, Person reader) {
        Long id = participant.personId();
        return id != null
                ? person(id, reader)
                : Text.raw(Optional.ofNullable(participant.name()).orElse("–"));
    }

    Text person(PersonFact fact, Person reader) {
        return fact.id() == null ? Text.of("meetings.namedonly", fact.said()) : person(fact.participant(), reader);
    }

    /** Typed words, cut to what a button holds. */
    static Text brief(String words) {
        return Text.raw(FactLines.cut(words, BUTTON));
    }
}
