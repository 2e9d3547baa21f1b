package eu.rapport.relationships;

import eu.rapport.communities.Community;
import eu.rapport.conversation.Button;
import eu.rapport.conversation.Dialogue;
import eu.rapport.conversation.Reply;
import eu.rapport.conversation.Turn;
import eu.rapport.texts.Text;
import java.util.List;
import java.util.Map;

/** One thing about a community that can be changed on its card. Who presses or types may see the relationship; that is checked before. */
interface CardField {
    String COMMAND = "community";

    /** Its name in buttons' data; the words for its button stand under {@code community.field.<name>}. */
    String name();

    /** Where its button stands among the others. */
    int place();

    /** Asks for the new value. */
    Reply ask(Turn turn, Community community);

    /** Takes a value chosen by a button; empty data is never sent. */
    default Reply picked(Turn turn, Community community, List<String> values) {
        return Reply.say("conversation.stale");
    }

    /** Takes a value that was typed. */
    default Reply typed(Turn turn, Community community, Dialogue dialogue, String text) {
        return Reply.say("conversation.stale");
    }

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
