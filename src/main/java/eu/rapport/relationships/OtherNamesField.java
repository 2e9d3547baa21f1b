package eu.rapport.relationships;

import eu.rapport.communities.Communities;
import eu.rapport.communities.Community;
import eu.rapport.conversation.Dialogues;
import eu.rapport.conversation.Turn;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The other names people call a community by. */
@Component
class OtherNamesField extends WordsField {
    private static final int SEVERAL_NAMES = 300;

    OtherNamesField(Dialogues dialogues, NoneWords none, Communities communities) {
        super(dialogues, none, communities);
    }

    @Override
    public String name() {
        return "others";
    }

    @Override
    public int place() {
        return 2;
    }

    @Override
    int longest() {
        return SEVERAL_NAMES;
    }

    @Override
    public String value(Community community) {
        return String.join("\n", community.alsoCalled().stream().sorted().toList());
    }

    @Override
    void keep(Community community, @Nullable String line, Turn turn) {
        Set<String> names = line == null ? Set.of() : Typed.names(line);
        communities.change(community, names, community.boundBy(), turn.person());
    }
}
