package eu.rapport.relationships;

import eu.rapport.communities.Communities;
import eu.rapport.communities.Community;
import eu.rapport.conversation.Dialogues;
import eu.rapport.conversation.Turn;
import eu.rapport.people.Names;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a community is called; never nothing. */
@Component
class NameField extends WordsField {
    NameField(Dialogues dialogues, NoneWords none, Saved saved, Communities communities) {
        super(dialogues, none, saved, communities);
    }

    @Override
    public String name() {
        return "name";
    }

    @Override
    public int place() {
        return 1;
    }

    @Override
    void keep(Community community, @Nullable String line, Turn turn) {
        if (line != null) {
            Names.clean(line).ifPresent(name -> communities.rename(community, name, turn.person()));
        }
    }
}
