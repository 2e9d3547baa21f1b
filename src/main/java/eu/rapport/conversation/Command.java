package eu.rapport.conversation;

import eu.rapport.reading.Intent;
import eu.rapport.reading.Reading;
import eu.rapport.shared.Role;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * One thing that people can do here. A bean of this type is all it takes: it is found by Spring, listed by {@code /help} and the
 * menu, and reached by its name, by its buttons and by plain words. Its help line stands under {@code <name>.help}, sentences by which plain words reach it
 * under {@code <name>.examples}, one a line.
 */
public interface Command {
    /** The name without its slash; also the first part of its buttons' data. */
    String name();

    /** Who may use it; others are told kindly that they can't. */
    default Set<Role> audience() {
        return EnumSet.allOf(Role.class);
    }

    /** Whether menu and help list it. */
    default boolean listed() {
        return true;
    }

    /** What people may mean, in plain words, that this command answers. */
    default Set<Intent> intents() {
        return Set.of();
    }

    /** Answers the command; {@code rest} is what follows its name, or a whole message in plain words. */
    Reply handle(Turn turn, String rest);

    /**
     * Answers words in which nothing but this command can be meant, before they are read for anything else; empty for all others.
     * Whole sentences for that stand under {@code <name>.phrases}, one a line.
     */
    default Optional<Reply> recognised(Turn turn, String text) {
        return Optional.empty();
    }

    /** Answers a button of this command. It may be old, pressed twice or forged: check that the person may still do this. */
    default Reply pressed(Turn turn, Press press) {
        return Reply.say("conversation.stale");
    }

    /** Answers what was typed while this command's dialogue is open. */
    default Reply answered(Turn turn, Dialogue dialogue, String text) {
        return Reply.say("conversation.stale");
    }

    /** Whether words that read like this may answer what the dialogue asked; where not, the person is asked what they are. */
    default boolean expects(Turn turn, Dialogue dialogue, Reading reading) {
        return true;
    }

    /** Something else takes this dialogue's place: puts aside what was told in it and counts nowhere yet, and tells the way back. */
    default Reply left(Turn turn, Dialogue dialogue) {
        return Reply.nothing();
    }

    /** Goes on with a draft of this command that was put aside, as it was left. */
    default Reply resumed(Turn turn, Dialogue draft) {
        return Reply.say("conversation.stale");
    }

    /** Takes a photo in, if this command has a use for it; its caption was heard before. Empty where it has none. */
    default Optional<Reply> photo(Turn turn, String fileId) {
        return Optional.empty();
    }

    /** Answers the correction of an earlier message, if it came from this command; empty where it did not. */
    default Optional<Reply> edited(Turn turn, String text) {
        return Optional.empty();
    }
}
