package eu.rapport.learned;

import eu.rapport.communities.Communities;
import eu.rapport.communities.Community;
import eu.rapport.conversation.Button;
import eu.rapport.learned.Learned.Kind;
import eu.rapport.people.Nicknames;
import eu.rapport.people.People;
import eu.rapport.people.Person;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** All words that were learned, whatever they stand for. */
@Service
public class LearnedWords {
    private final Communities communities;
    private final Nicknames nicknames;
    private final Places places;
    private final People people;

    LearnedWords(Communities communities, Nicknames nicknames, Places places, People people) {
        this.communities = communities;
        this.nicknames = nicknames;
        this.places = places;
        this.people = people;
    }

    /** The button that forgets a community's other name. */
    public static Button forgetButton(Community community, String name) {
        return button(Kind.COMMUNITY, community.id(), name);
    }

    /** The button that forgets a nickname. */
    public static Button forgetButton(Nicknames.Nickname nickname) {
        return button(Kind.PERSON, nickname.id(), nickname.name());
    }

    /** The button that forgets a word for a place. */
    public static Button forgetButton(Places.Place place) {
        return button(Kind.PLACE, place.id(), place.said());
    }

    private static Button button(Kind kind, long id, String said) {
        return Button.of("learned.wrong", LearnedCommand.NAME, LearnedCommand.WRONG, kind, id, Learned.mark(said));
    }

    /** Nicknames and places first: communities have many names, also from their cards. */
    List<Learned> all() {
        return Stream.of(
                        nicknames.all().stream().map(this::learned),
                        places.all().stream().map(LearnedWords::learned),
                        communities.all().stream().flatMap(LearnedWords::namesOf))
                .flatMap(each -> each)
                .toList();
    }

    /** Forgets one; empty where it is gone already. */
    Optional<Learned> forget(Kind kind, long id, String mark) {
        return switch (kind) {
            case COMMUNITY -> communities.find(id).flatMap(community -> forget(community, mark));
            case PERSON -> nicknames.remove(id).map(this::learned);
            case PLACE -> places.remove(id).map(LearnedWords::learned);
        };
    }

    private Optional<Learned> forget(Community community, String mark) {
        Optional<Learned> name = namesOf(community)
                .filter(each -> Learned.mark(each.said()).equals(mark))
                .findFirst();
        name.ifPresent(each -> communities.callNoLonger(community, each.said()));
        return name;
    }

    private static Stream<Learned> namesOf(Community community) {
        return community.alsoCalled().stream()
                .sorted()
                .map(name -> new Learned(Kind.COMMUNITY, community.id(), name, community.name()));
    }

    private Learned learned(Nicknames.Nickname nickname) {
        String name = people.find(nickname.personId()).map(Person::name).orElse("–");
        return new Learned(Kind.PERSON, nickname.id(), nickname.name(), name);
    }

    private static Learned learned(Places.Place place) {
        return new Learned(Kind.PLACE, place.id(), place.said(), place.means());
    }
}
