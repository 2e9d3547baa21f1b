package eu.rapport.team;

import eu.rapport.people.Person;
import eu.rapport.texts.Text;
import java.util.List;

/**
 * What some people are told about a succession.
 *
 * @param communityId whose people they are; {@link #SUCCESSORS} for those who follow or stand in, {@link #THEMSELVES} for whom it is about
 */
record Announcement(long communityId, List<Person> to, Text words) {
    static final long SUCCESSORS = 0;
    static final long THEMSELVES = -1;

    /** Those whom a message reaches. */
    List<Person> reached() {
        return to.stream().filter(each -> each.isActive() && each.reachable()).toList();
    }

    /** Those who have to be told otherwise: they have not joined, or have blocked the bot. */
    List<Person> unreached() {
        return to.stream().filter(each -> !reached().contains(each)).toList();
    }
}
