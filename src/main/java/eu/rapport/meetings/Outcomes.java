package eu.rapport.meetings;

import eu.rapport.followups.FollowUps;
import eu.rapport.followups.NewFollowUp;
import eu.rapport.followups.Origin;
import eu.rapport.people.Person;
import org.springframework.stereotype.Component;

/** What comes out of a meeting: concerns and promises for the ledger, a follow-up for whoever logged it. */
@Component
class Outcomes {
    private static final String MEETING = "meeting";

    private final FollowUps followUps;

    Outcomes(FollowUps followUps) {
        this.followUps = followUps;
    }

    static Origin origin(long meetingId) {
        return new Origin(MEETING, meetingId);
    }

    void record(MeetingRow meeting, NewMeeting told, Person by) {
        NewMeeting.Next next = told.followUp();
        if (next != null) {
            followUps.plan(new NewFollowUp(
                    by.id(), meeting.communityId(), next.day(), next.time(), next.what(), origin(meeting.id())));
        }
    }
}
