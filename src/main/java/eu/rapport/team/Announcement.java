package eu.rapport.team;

import eu.rapport.people.Person;
import eu.rapport.texts.Text;
import java.util.List;

/**
 * What some people are told about a succession.
 *
 * @param communityId whose representatives they are; 0 for successors
 */
record Announcement(long communityId, List<Person> to, Text words) {}
