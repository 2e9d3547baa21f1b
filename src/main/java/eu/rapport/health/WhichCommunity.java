package eu.rapport.health;

import eu.rapport.communities.Communities;
import eu.rapport.communities.Community;
import eu.rapport.conversation.Town;
import eu.rapport.conversation.Turn;
import eu.rapport.reading.Directory;
import eu.rapport.reading.Mentioned;
import eu.rapport.reading.Names;
import java.util.List;
import org.springframework.stereotype.Component;

/** Finds which community somebody asks about: a name after a command, or named in a question. */
@Component
class WhichCommunity {
    private final Town town;
    private final Communities communities;

    WhichCommunity(Town town, Communities communities) {
        this.town = town;
        this.communities = communities;
    }

    /** What was asked about. */
    sealed interface Meant {}

    record One(Community community) implements Meant {}

    record Several(List<Community> communities) implements Meant {}

    record Unknown(String name) implements Meant {}

    /** No community was named. */
    record All() implements Meant {}

    Meant meant(Turn turn, String words) {
        if (words.isBlank()) {
            return new All();
        }
        Mentioned<Directory.Community> named = town.read(turn, words).community();
        return switch (named) {
            case Mentioned.Known<Directory.Community> known -> one(known.it());
            case Mentioned.Several<Directory.Community> several -> new Several(found(several.candidates()));
            case Mentioned.Unknown<Directory.Community> ignored -> byName(turn, words);
            case Mentioned.None<Directory.Community> ignored -> byName(turn, words);
        };
    }

    /** A short text may be nothing but a name; a longer one without a name asks about all. */
    private Meant byName(Turn turn, String words) {
        List<Directory.Community> found = Names.find(words, town.directoryFor(turn.person()));
        if (found.size() == 1) {
            return one(found.getFirst());
        }
        if (!found.isEmpty()) {
            return new Several(found(found));
        }
        return words.strip().split("\\s+").length <= 3 ? new Unknown(words.strip()) : new All();
    }

    private One one(Directory.Community community) {
        return new One(communities.get(community.id()));
    }

    private List<Community> found(List<Directory.Community> entries) {
        return entries.stream().map(each -> communities.get(each.id())).toList();
    }
}
