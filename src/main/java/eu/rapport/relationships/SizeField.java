package eu.rapport.relationships;

import eu.rapport.communities.Communities;
import eu.rapport.communities.Community;
import eu.rapport.conversation.Dialogues;
import eu.rapport.conversation.Turn;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How many people a community reaches, as somebody puts it. */
@Component
class SizeField extends WordsField {
    SizeField(Dialogues dialogues, NoneWords none, Communities communities) {
        super(dialogues, none, communities);
    }

    @Override
    public String name() {
        return "size";
    }

    @Override
    public int place() {
        return 5;
    }

    @Override
    public String value(Community community) {
        return words(community.size());
    }

    @Override
    void keep(Community community, @Nullable String line, Turn turn) {
        communities.describe(community, community.foundHow(), line, community.venue(), turn.person());
    }
}
