package eu.rapport.followups;

/**
 * What a follow-up came from.
 *
 * @param kind such as {@code meeting}, {@code promise}, {@code remind}
 * @param id the number of the thing within its kind, 0 where it has none
 */
public record Origin(String kind, long id) {
    /** The origin of what somebody asked to be reminded of. */
    public static final Origin REMIND = new Origin("remind", 0);
}
