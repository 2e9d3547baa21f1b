package eu.rapport.meetings;

import eu.rapport.communities.Communities;
import eu.rapport.communities.Community;
import eu.rapport.people.Person;
import eu.rapport.relationships.Relationships;
import java.util.List;
import org.springframework.stereotype.Component;

/** Of which communities somebody may see meetings: of those whose relationship they may see, and where they logged one. */
@Component
class HistoryRights {
    private final Communities communities;
    private final Relationships relationships;
    private final MeetingTable meetings;

    HistoryRights(Communities communities, Relationships relationships, MeetingTable meetings) {
        this.communities = communities;
        this.relationships = relationships;
        this.meetings = meetings;
    }

    boolean maySee(Person reader, long communityId) {
        return relationships.maySee(reader, communityId) || logged(reader).contains(communityId);
    }

    List<Long> communities(Person reader) {
        List<Long> logged = logged(reader);
        return communities.all().stream()
                .map(Community::id)
                .filter(id -> relationships.maySee(reader, id) || logged.contains(id))
                .toList();
    }

    private List<Long> logged(Person reader) {
        return meetings.findByLoggedByOrderByDayDescIdDesc(reader.id()).stream()
                .map(MeetingRow::communityId)
                .distinct()
                .toList();
    }
}
