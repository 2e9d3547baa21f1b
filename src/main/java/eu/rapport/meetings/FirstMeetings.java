package eu.rapport.meetings;

import eu.rapport.people.People;
import eu.rapport.people.Person;
import eu.rapport.relationships.Relationships;
import eu.rapport.shared.Side;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Tells the relationship who met whom, so that somebody new counts as met (4.18). */
@Component
class FirstMeetings {
    private final MeetingTable meetings;
    private final Relationships relationships;
    private final People people;

    FirstMeetings(MeetingTable meetings, Relationships relationships, People people) {
        this.meetings = meetings;
        this.relationships = relationships;
        this.people = people;
    }

    /** Both sides met as this meeting says. */
    void noteOf(MeetingRow meeting) {
        if (meeting.kind().isTwoWay()) {
            relationships.met(
                    meeting.communityId(), of(meeting, Side.AUTHORITY), of(meeting, Side.COMMUNITY), meeting.day());
        }
    }

    /** The meetings of a day are no longer what they were: whoever was met that day is judged anew. */
    void reconsider(long communityId, LocalDate day) {
        relationships.unmet(communityId, day);
        meetings.findByCommunityIdAndDayOrderById(communityId, day).forEach(this::noteOf);
    }

    private Set<Long> of(MeetingRow meeting, Side side) {
        return meeting.people().stream()
                .map(Participant::personId)
                .filter(Objects::nonNull)
                .flatMap(id -> people.find(id).stream())
                .filter(each -> each.role().side() == side)
                .map(Person::id)
                .collect(Collectors.toSet());
    }
}
