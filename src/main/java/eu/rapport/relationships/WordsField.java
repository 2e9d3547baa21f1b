package eu.rapport.relationships;

import eu.rapport.communities.Communities;
import eu.rapport.communities.Community;
import eu.rapport.conversation.Dialogue;
import eu.rapport.conversation.Dialogues;
import eu.rapport.conversation.Reply;
import eu.rapport.conversation.Turn;
import eu.rapport.texts.Text;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A field that takes a line of words, or none. */
abstract class WordsField implements CardField {
    private final Dialogues dialogues;
    private final NoneWords none;
    final Communities communities;

    WordsField(Dialogues dialogues, NoneWords none, Communities communities) {
        this.dialogues = dialogues;
        this.none = none;
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
    public Optional<Reply> typed(Turn turn, Community community, Dialogue dialogue, String text) {
        String line = Typed.line(text);
        if (line.length() > longest()) {
            return Optional.of(Reply.say("community.toolong", longest()));
        }
        keep(community, none.means(line, turn.person()) ? null : line, turn);
        return Optional.empty();
    }

    @Override
    public Text restore(Turn turn, Community community, String value) {
        keep(community, value.isEmpty() ? null : value, turn);
        return Text.none();
    }

    int longest() {
        return Typed.LONGEST;
    }

    static String words(@Nullable String line) {
        return line == null ? "" : line;
    }
}
