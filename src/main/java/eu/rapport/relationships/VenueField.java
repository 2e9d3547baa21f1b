package eu.rapport.relationships;

import eu.rapport.communities.Communities;
import eu.rapport.communities.Community;
import eu.rapport.conversation.Dialogues;
import eu.rapport.conversation.Turn;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where the people of a community gather (F4). */
@Component
class VenueField extends WordsField {
    VenueField(Dialogues dialogues, NoneWords none, Communities communities) {
        super(dialogues, none, communities);
    }

    @Override
    public String name() {
        return "venue";
    }

    @Override
    public int place() {
        return 4;
    }

    @Override
    public String value(Community community) {
        return words(community.venue());
    }

    @Override
    void keep(Community community, @Nullable String line, Turn turn) {
        communities.describe(community, community.foundHow(), community.size(), line, turn.person());
    }
}
