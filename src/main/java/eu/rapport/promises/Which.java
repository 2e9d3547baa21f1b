package eu.rapport.promises;

import eu.rapport.communities.Communities;
import eu.rapport.communities.Community;
import eu.rapport.conversation.Button;
import eu.rapport.conversation.Town;
import eu.rapport.conversation.Turn;
import eu.rapport.people.Person;
import eu.rapport.reading.Directory;
import eu.rapport.reading.Mentioned;
import eu.rapport.reading.Names;
import eu.rapport.relationships.Relationships;
import eu.rapport.texts.Text;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Finds out which community somebody means, among those whose relationship they may see. */
@Component
class Which {
    private static final int BUTTONS = 24;

    private final Town town;
    private final Communities communities;
    private final Relationships relationships;

    Which(Town town, Communities communities, Relationships relationships) {
        this.town = town;
        this.communities = communities;
        this.relationships = relationships;
    }

    /**
     * What a name or a sentence says about the community.
     *
     * @param named whether a community was spoken of at all
     * @param ids those that may be meant and that this person may see, best first
     */
    record Meant(boolean named, List<Long> ids) {
        boolean isOne() {
            return ids.size() == 1;
        }

        long id() {
            return ids.getFirst();
        }
    }

    /** What a sentence in plain words says about the community. */
    Meant inWords(Turn turn, Mentioned<Directory.Community> mentioned) {
        return switch (mentioned) {
            case Mentioned.Known<Directory.Community> known -> meant(turn, List.of(known.it()));
            case Mentioned.Several<Directory.Community> several -> meant(turn, several.candidates());
            case Mentioned.Unknown<Directory.Community> unknown -> several(turn, unknown.closest());
            case Mentioned.None<Directory.Community> none -> new Meant(false, List.of());
        };
    }

    /** The community that a typed name means. */
    Meant byName(Turn turn, String name) {
        return meant(turn, Names.find(name, town.directoryFor(turn.person())));
    }

    /** The communities whose relationship somebody may see, by name. */
    List<Community> of(Person person) {
        return communities.all().stream()
                .filter(each -> relationships.maySee(person, each.id()))
                .toList();
    }

    /** A button for each community, two a row. */
    List<List<Button>> buttons(List<Community> choices, String command, String action, Object... arguments) {
        List<Button> all = choices.stream()
                .limit(BUTTONS)
                .map(each -> Button.of(Text.raw(each.name()), command, action, with(each.id(), arguments)))
                .toList();
        return IntStream.range(0, (all.size() + 1) / 2)
                .mapToObj(row -> all.subList(row * 2, Math.min(all.size(), row * 2 + 2)))
                .toList();
    }

    /** The communities of what was meant; all that the person may see where nothing was. */
    List<Community> choices(Person person, Meant meant) {
        return meant.ids().isEmpty()
                ? of(person)
                : meant.ids().stream().map(communities::get).toList();
    }

    private Meant meant(Turn turn, List<Directory.Community> found) {
        return new Meant(true, visible(turn, found));
    }

    /** A strange name is never taken for a known one without asking. */
    private Meant several(Turn turn, List<Directory.Community> closest) {
        List<Long> visible = visible(turn, closest);
        return new Meant(true, visible.size() == 1 ? List.of() : visible);
    }

    private List<Long> visible(Turn turn, List<Directory.Community> found) {
        return found.stream()
                .map(Directory.Community::id)
                .filter(each -> relationships.maySee(turn.person(), each))
                .toList();
    }

    private static Object[] with(long id, Object... more) {
        Object[] all = new Object[more.length + 1];
        all[0] = id;
        System.arraycopy(more, 0, all, 1, more.length);
        return all;
    }
}
