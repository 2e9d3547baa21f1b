package eu.rapport.relationships;

import eu.rapport.communities.Communities;
import eu.rapport.communities.Community;
import eu.rapport.conversation.Dialogue;
import eu.rapport.conversation.Dialogues;
import eu.rapport.conversation.Reply;
import eu.rapport.conversation.Turn;
import eu.rapport.people.Names;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a community is called; never nothing. */
@Component
class NameField extends WordsField {
    NameField(Dialogues dialogues, NoneWords none, Communities communities) {
        super(dialogues, none, communities);
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
    public Optional<Reply> typed(Turn turn, Community community, Dialogue dialogue, String text) {
        Optional<String> name = Names.clean(text);
        if (name.isEmpty()) {
            return Optional.of(Reply.say("community.add.name.short", Typed.LONGEST));
        }
        Optional<Community> twin = communities.named(name.get()).filter(each -> each.id() != community.id());
        if (twin.isPresent()) {
            return Optional.of(Reply.say("community.name.taken", name.get()).row(CardField.back(community)));
        }
        return super.typed(turn, community, dialogue, name.get());
    }

    @Override
    public String value(Community community) {
        return community.name();
    }

    @Override
    void keep(Community community, @Nullable String line, Turn turn) {
        if (line != null) {
            Names.clean(line).ifPresent(name -> communities.rename(community, name, turn.person()));
        }
    }
}
