package eu.rapport.relationships;

import eu.rapport.communities.Community;
import eu.rapport.conversation.Button;
import eu.rapport.conversation.Dialogue;
import eu.rapport.conversation.Reply;
import eu.rapport.conversation.Turn;
import eu.rapport.texts.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One thing about a community that can be changed on its card. Who presses or types may see the relationship; that is checked before. */
interface CardField {
    String COMMAND = "community";

    /** Its name in buttons' data; the words for its button stand under {@code community.field.<name>}. */
    String name();

    /** Where its button stands among the others. */
    int place();

    /** Asks for the new value. */
    Reply ask(Turn turn, Community community);

    /** Keeps a value chosen by a button (there is always one); empty where that is all, else what is to be said or asked. */
    default Optional<Reply> picked(Turn turn, Community community, List<String> values) {
        return Optional.of(Reply.say("conversation.stale"));
    }

    /** Keeps a value that was typed; empty where that is all, else what is to be said or asked. */
    default Optional<Reply> typed(Turn turn, Community community, Dialogue dialogue, String text) {
        return Optional.of(Reply.say("conversation.stale"));
    }

    /** The value as it is now, written so that {@link #restore} understands it. */
    String value(Community community);

    /** Sets an earlier value again; tells what else came of that, or nothing. */
    Text restore(Turn turn, Community community, String value);

    /** A button that picks values of this field. */
    default Button pick(Text label, Community community, Object... values) {
        Object[] arguments = new Object[values.length + 2];
        arguments[0] = community.id();
        arguments[1] = name();
        System.arraycopy(values, 0, arguments, 2, values.length);
        return Button.of(label, COMMAND, "set", arguments);
    }

    /** The dialogue in which this field of a community is typed. */
    default Dialogue dialogue(Community community) {
        return new Dialogue(COMMAND, "change." + name(), Map.of("community", String.valueOf(community.id())));
    }

    /** The way back without a change. */
    static Button back(Community community) {
        return Button.of("community.backtocard", COMMAND, "show", community.id());
    }
}
