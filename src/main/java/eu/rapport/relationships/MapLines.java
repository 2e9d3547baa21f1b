package eu.rapport.relationships;

import eu.rapport.communities.Communities;
import eu.rapport.communities.Community;
import eu.rapport.communities.CommunityLinks;
import eu.rapport.communities.Tie;
import eu.rapport.texts.Text;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the map says about a community: its names, what binds its people, how it lies to others, how it was found. */
@Component
class MapLines {
    private final Communities communities;
    private final CommunityLinks links;

    MapLines(Communities communities, CommunityLinks links) {
        this.communities = communities;
        this.links = links;
    }

    /** What everybody may know. */
    List<Text> onTheMap(Community community) {
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

    /** What those may know who see the relationship. */
    static List<Text> described(Community community) {
        String foundHow = community.foundHow();
        return List.of(
                optional("community.card.venue", community.venue()),
                optional("community.card.size", community.size()),
                foundHow == null ? Text.none() : Text.of("community.card.found", FoundHow.words(foundHow)),
                Text.of("community.card.checked", community.checkedOn()));
    }

    private static Text ties(Community community) {
        List<Tie> ties = community.boundBy().stream().sorted().toList();
        return ties.isEmpty() ? Text.of("community.card.noties") : Text.of("community.card.ties", ties);
    }

    private Text nameOf(Long communityId) {
        return Text.raw(communities.get(communityId).name());
    }

    private static Text optional(String key, @Nullable String words) {
        return words == null || words.isBlank() ? Text.none() : Text.of(key, words);
    }

    static <T> Text list(String key, Collection<T> all, Function<T, Text> words) {
        return all.isEmpty()
                ? Text.none()
                : Text.of(key, all.stream().map(words).toList());
    }
}
