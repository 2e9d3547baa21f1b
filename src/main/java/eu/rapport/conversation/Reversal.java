package eu.rapport.conversation;

/** Takes back deeds of one kind, with all that came from them. */
public interface Reversal {
    /** The kind of deed, as given to {@link Deeds#note}. */
    String kind();

    /** Takes it back and says so; a deed is offered only once, and only to whoever did it. */
    Reply undo(Turn turn, long subject);
}
