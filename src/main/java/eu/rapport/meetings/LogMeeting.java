package eu.rapport.meetings;

import eu.rapport.people.Person;
import eu.rapport.relationships.Relationships;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Puts a meeting down with all that came out of it. */
@Component
class LogMeeting {
    private final MeetingTable meetings;
    private final Relationships relationships;
    private final Outcomes outcomes;
    private final FirstMeetings firstMeetings;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    LogMeeting(
            MeetingTable meetings,
            Relationships relationships,
            Outcomes outcomes,
            FirstMeetings firstMeetings,
            Clock clock,
            ApplicationEventPublisher events) {
        this.meetings = meetings;
        this.relationships = relationships;
        this.outcomes = outcomes;
        this.firstMeetings = firstMeetings;
        this.clock = clock;
        this.events = events;
    }

    MeetingRow log(NewMeeting meeting, Person by, boolean addedCommunity) {
        boolean tookUp = relationships.takeUpContact(meeting.communityId(), by);
        MeetingRow logged = meetings.save(MeetingRow.of(0, meeting, by.id(), clock.instant(), tookUp, addedCommunity));
        outcomes.record(logged, meeting, by);
        firstMeetings.noteOf(logged);
        events.publishEvent(new MeetingLogged(logged.id(), logged.communityId(), by.id()));
        return logged;
    }
}
