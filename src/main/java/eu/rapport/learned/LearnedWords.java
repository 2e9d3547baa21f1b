package eu.rapport.learned;

import eu.rapport.communities.Communities;
import eu.rapport.communities.Community;
import eu.rapport.conversation.Button;
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
    /** What a word can stand for. The name stands in the data of buttons. */
    public enum Kind {
        COMMUNITY,
        PERSON,
        PLACE;

        static Optional<Kind> of(String name) {
            return Stream.of(values()).filter(each -> each.name().equals(name)).findFirst();
        }
    }

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

    /**
     * Names one word that was learned.
     *
     * @param id of the nickname or the place; of a community's other name, the community
     * @param mark tells the names of one community apart
     */
    public record Word(Kind kind, long id, String mark) {
        /** A community's other name. */
        public static Word of(Community community, String name) {
            return new Word(Kind.COMMUNITY, community.id(), Learned.mark(name));
        }

        /** A person's nickname. */
        public static Word of(Nicknames.Nickname nickname) {
            return new Word(Kind.PERSON, nickname.id(), Learned.mark(nickname.name()));
        }

        /** A word for a place. */
        public static Word of(Places.Place place) {
            return new Word(Kind.PLACE, place.id(), Learned.mark(place.said()));
        }
    }

    /** The button that forgets a word. */
    public static Button forgetButton(Word word) {
        return Button.of(
                "learned.wrong", LearnedCommand.NAME, LearnedCommand.WRONG, word.kind(), word.id(), word.mark());
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
    public Optional<Learned> forget(Word word) {
        return switch (word.kind()) {
            case COMMUNITY -> communities.find(word.id()).flatMap(community -> forget(community, word.mark()));
            case PERSON -> nicknames.remove(word.id()).map(this::learned);
            case PLACE -> places.remove(word.id()).map(LearnedWords::learned);
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
