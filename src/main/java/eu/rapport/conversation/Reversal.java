package eu.rapport.conversation;

import java.util.function.BiFunction;

/** Takes back deeds of one kind, with all that came from them. */
public interface Reversal {
    /** The kind of deed, as given to {@link Deeds#note}. */
    String kind();

    /** Takes it back and says so; a deed is offered only once, and only to whoever did it. */
    Reply undo(Turn turn, long subject);

    /** One that needs no class of its own. */
    static Reversal of(String kind, BiFunction<Turn, Long, Reply> undo) {
        return new Reversal() {
            @Override
            public String kind() {
                return kind;
            }

            @Override
            public Reply undo(Turn turn, long subject) {
                return undo.apply(turn, subject);
            }
        };
    }
}
