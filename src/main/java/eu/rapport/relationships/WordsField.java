package eu.rapport.relationships;

import eu.rapport.communities.Communities;
import eu.rapport.communities.Community;
import eu.rapport.conversation.Dialogue;
import eu.rapport.conversation.Dialogues;
import eu.rapport.conversation.Reply;
import eu.rapport.conversation.Turn;
import org.jspecify.annotations.Nullable;

/** A field that takes a line of words, or none. */
abstract class WordsField implements CardField {
    private final Dialogues dialogues;
    private final NoneWords none;
    private final Saved saved;
    final Communities communities;

    WordsField(Dialogues dialogues, NoneWords none, Saved saved, Communities communities) {
        this.dialogues = dialogues;
        this.none = none;
        this.saved = saved;
        this.communities = communities;
    }

    /** Keeps the line; null for none. */
    abstract void keep(Community community, @Nullable String line, Turn turn);

    @Override
    public Reply ask(Turn turn, Community community) {
        dialogues.open(turn.person(), dialogue(community));
        return Reply.say("community.ask." + name(), community.name()).row(CardField.back(community));
    }

    @Override
    public Reply typed(Turn turn, Community community, Dialogue dialogue, String text) {
        String line = Typed.line(text);
        if (line.length() > longest()) {
            return Reply.say("community.toolong", longest());
        }
        keep(community, none.means(line, turn.person()) ? null : line, turn);
        return saved.card(turn, community);
    }

    int longest() {
        return Typed.LONGEST;
    }

    Reply kept(Turn turn, Community community) {
        return saved.card(turn, community);
    }
}
