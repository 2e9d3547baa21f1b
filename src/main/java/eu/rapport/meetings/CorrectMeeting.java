package eu.rapport.meetings;

import eu.rapport.people.Person;
import eu.rapport.relationships.Relationships;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Makes a saved meeting say what a draft says, with all that came out of it. */
@Component
class CorrectMeeting {
    static final String DEED = "meeting-correction";

    private final MeetingTable meetings;
    private final Outcomes outcomes;
    private final FirstMeetings firstMeetings;
    private final Relationships relationships;
    private final SaveDraft save;

    CorrectMeeting(
            MeetingTable meetings,
            Outcomes outcomes,
            FirstMeetings firstMeetings,
            Relationships relationships,
            SaveDraft save) {
        this.meetings = meetings;
        this.outcomes = outcomes;
        this.firstMeetings = firstMeetings;
        this.relationships = relationships;
        this.save = save;
    }

    /** The meeting as corrected; empty where it was taken back in the meantime. */
    Optional<MeetingRow> correct(Draft draft, Person by) {
        Long id = draft.meetingId();
        return id == null ? Optional.empty() : meetings.findById(id).map(before -> correct(before, draft, by));
    }

    private MeetingRow correct(MeetingRow before, Draft draft, Person by) {
        NewMeeting told = SaveDraft.meeting(draft.facts(save.placed(draft.facts(), by)));
        boolean moved = before.communityId() != told.communityId();
        boolean tookUp = moved ? moveContact(before, told, by) : before.tookUpContact();
        MeetingRow after = meetings.save(MeetingRow.of(
                before.id(), told, by.id(), before.loggedAt(), tookUp, before.addedCommunity() && !moved));
        outcomes.correct(after, told, by);
        firstMeetings.reconsider(before.communityId(), before.day());
        firstMeetings.reconsider(after.communityId(), after.day());
        return after;
    }

    private boolean moveContact(MeetingRow before, NewMeeting told, Person by) {
        if (before.tookUpContact()) {
            relationships.layDownContact(before.communityId(), by.id());
        }
        return relationships.takeUpContact(told.communityId(), by);
    }
}
