package eu.rapport.outbox;

/** Why something is sent, the more pressing first; decides who waits when sending is limited. */
public enum Urgency {
    /** The answer to what somebody just said or pressed. */
    REPLY,
    /** Due at this moment: a reminder, a word from the other side. */
    NUDGE,
    /** May come a little later: digests, menus, rounds of check-ins. */
    DIGEST
}
