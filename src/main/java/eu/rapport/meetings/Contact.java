package eu.rapport.meetings;

import java.time.LocalDate;
import java.util.Set;

/**
 * That both sides were in contact on a day; nothing of what was said, so anybody's rule may use it.
 *
 * @param officers who of the authority was there, officers and coordinators
 * @param representatives who of the community's known representatives was there
 * @param twoWay whether both sides spoke, rather than one sending something
 */
public record Contact(
        long meetingId,
        long communityId,
        LocalDate day,
        Set<Long> officers,
        Set<Long> representatives,
        boolean twoWay) {}
