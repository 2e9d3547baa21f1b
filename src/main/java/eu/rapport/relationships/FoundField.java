package eu.rapport.relationships;

import eu.rapport.communities.Communities;
import eu.rapport.communities.Community;
import eu.rapport.conversation.Button;
import eu.rapport.conversation.Dialogues;
import eu.rapport.conversation.Reply;
import eu.rapport.conversation.Turn;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How a community was found: one of the usual ways, or in somebody's words. */
@Component
class FoundField extends WordsField {
    FoundField(Dialogues dialogues, NoneWords none, Communities communities) {
        super(dialogues, none, communities);
    }

    @Override
    public String name() {
        return "found";
    }

    @Override
    public int place() {
        return 6;
    }

    @Override
    public Reply ask(Turn turn, Community community) {
        List<Button> ways = Arrays.stream(FoundHow.values())
                .map(each -> pick(each.words(), community, each))
                .toList();
        return super.ask(turn, community).rows(List.of(ways.subList(0, 2), ways.subList(2, 4)));
    }

    @Override
    public Optional<Reply> picked(Turn turn, Community community, List<String> values) {
        Optional<FoundHow> how = FoundHow.named(values.getFirst());
        how.ifPresent(each -> keep(community, each.name(), turn));
        return how.isPresent() ? Optional.empty() : super.picked(turn, community, values);
    }

    @Override
    public String value(Community community) {
        return words(community.foundHow());
    }

    @Override
    void keep(Community community, @Nullable String line, Turn turn) {
        communities.describe(community, line, community.size(), community.venue(), turn.person());
    }
}
