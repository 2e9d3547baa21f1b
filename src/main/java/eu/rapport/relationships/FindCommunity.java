package eu.rapport.relationships;

import eu.rapport.communities.Communities;
import eu.rapport.communities.Community;
import eu.rapport.conversation.Town;
import eu.rapport.conversation.Turn;
import eu.rapport.people.Person;
import eu.rapport.reading.Directory;
import eu.rapport.reading.Names;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds communities by what somebody typed: a name or another name, with accents or without, with a slip. */
@Component
public class FindCommunity {
    private final Communities communities;
    private final Town town;

    FindCommunity(Communities communities, Town town) {
        this.communities = communities;
        this.town = town;
    }

    /** Those that may be meant by a name, or by a whole sentence that names one. */
    List<Community> in(String words, Turn turn) {
        List<Community> named = by(words, turn.person());
        return named.isEmpty()
                ? town.read(turn, words).community().known().map(Directory.Community::id).stream()
                        .map(communities::get)
                        .toList()
                : named;
    }

    /** The one of exactly this name, else those that may be meant, best first. */
    public List<Community> by(String typed, Person reader) {
        Optional<Community> exact = communities.named(typed);
        return exact.isPresent()
                ? List.of(exact.get())
                : Names.find(typed, town.directoryFor(reader)).stream()
                        .map(each -> communities.get(each.id()))
                        .toList();
    }
}
