package eu.rapport.meetings;

import eu.rapport.communities.Communities;
import eu.rapport.communities.Representatives;
import eu.rapport.conversation.Reply;
import eu.rapport.conversation.Reversal;
import eu.rapport.conversation.Turn;
import eu.rapport.promises.Concerns;
import eu.rapport.promises.Promises;
import eu.rapport.relationships.Relationships;
import eu.rapport.texts.Text;
import org.springframework.stereotype.Component;

/** Takes a logged meeting back with all that came from it. */
@Component
class TakeBack implements Reversal {
    private final MeetingTable meetings;
    private final Drafts drafts;
    private final Outcomes outcomes;
    private final FirstMeetings firstMeetings;
    private final Relationships relationships;
    private final Communities communities;
    private final Representatives representatives;
    private final Promises promises;
    private final Concerns concerns;
    private final TellContact tellContact;
    private final Lessons lessons;
    private final Labels labels;

    TakeBack(
            MeetingTable meetings,
            Drafts drafts,
            Outcomes outcomes,
            FirstMeetings firstMeetings,
            Relationships relationships,
            Communities communities,
            Representatives representatives,
            Promises promises,
            Concerns concerns,
            TellContact tellContact,
            Lessons lessons,
            Labels labels) {
        this.meetings = meetings;
        this.drafts = drafts;
        this.outcomes = outcomes;
        this.firstMeetings = firstMeetings;
        this.relationships = relationships;
        this.communities = communities;
        this.representatives = representatives;
        this.promises = promises;
        this.concerns = concerns;
        this.tellContact = tellContact;
        this.lessons = lessons;
        this.labels = labels;
    }

    @Override
    public String kind() {
        return SaveDraft.DEED;
    }

    @Override
    public Reply undo(Turn turn, long subject) {
        return meetings.findById(subject).map(meeting -> undo(turn, meeting)).orElse(Reply.say("undo.already"));
    }

    private Reply undo(Turn turn, MeetingRow meeting) {
        Reply there = drafts.savedOf(meeting.id()).stream()
                .map(each -> Reply.reword(each.key(), Text.of("meetings.title.undone")))
                .reduce(Reply.nothing(), Reply::and);
        tellContact.takenBack(meeting, turn.person());
        Text undone = Text.of("meetings.undone", labels.community(meeting.communityId()), meeting.day());
        outcomes.drop(meeting.id());
        Text unlearned = lessons.unlearn(drafts.savedOf(meeting.id()));
        drafts.discardOf(meeting.id());
        meetings.deleteById(meeting.id());
        firstMeetings.reconsider(meeting.communityId(), meeting.day());
        takeBackPlace(turn, meeting);
        return there.and(Reply.say(Text.paragraphs(undone, unlearned)).inPlace());
    }

    /** A community put on the map or a contact taken up by this log goes as well, if nothing else happened since. */
    private void takeBackPlace(Turn turn, MeetingRow meeting) {
        long community = meeting.communityId();
        boolean alone =
                meetings.findByCommunityIdOrderByDayDescIdDesc(community).isEmpty();
        if (alone && meeting.addedCommunity() && untouched(community)) {
            communities.remove(community);
        } else if (meeting.tookUpContact() && meetingsOf(turn, community) == 0) {
            relationships.layDownContact(community, turn.person().id());
        }
    }

    private boolean untouched(long community) {
        return !representatives.everHad(community)
                && promises.of(community).isEmpty()
                && concerns.of(community).isEmpty();
    }

    private long meetingsOf(Turn turn, long community) {
        return meetings.findByCommunityIdOrderByDayDescIdDesc(community).stream()
                .filter(each -> each.loggedBy() == turn.person().id())
                .count();
    }
}
