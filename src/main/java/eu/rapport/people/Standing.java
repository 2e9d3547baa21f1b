package eu.rapport.people;

/** How far somebody is with us. */
public enum Standing {
    /** Known by name, has not opened the invitation yet. */
    INVITED,
    /** Uses the bot. */
    ACTIVE,
    /** Left the authority or the community; can no longer use the bot. */
    LEFT,
    /** Asked to be forgotten; nothing personal is kept. */
    FORGOTTEN
}
