package eu.rapport.meetings;

import eu.rapport.conversation.Turn;
import eu.rapport.followups.FollowUps;
import eu.rapport.followups.Origin;
import eu.rapport.people.People;
import eu.rapport.people.Person;
import eu.rapport.relationships.Relationships;
import eu.rapport.shared.Role;
import eu.rapport.shared.Side;
import eu.rapport.texts.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What is said when a meeting has been saved. */
@Component
class SavedWords {
    private final MeetingTable meetings;
    private final Visibility visibility;
    private final Relationships relationships;
    private final FollowUps followUps;
    private final People people;
    private final Labels labels;

    SavedWords(
            MeetingTable meetings,
            Visibility visibility,
            Relationships relationships,
            FollowUps followUps,
            People people,
            Labels labels) {
        this.meetings = meetings;
        this.visibility = visibility;
        this.relationships = relationships;
        this.followUps = followUps;
        this.people = people;
        this.labels = labels;
    }

    Text of(MeetingRow meeting, Turn turn) {
        return Text.lines(
                Text.of("meetings.saved", labels.community(meeting.communityId()), meeting.day()),
                tookUp(meeting, turn.person()),
                otherSide(meeting, turn.person()),
                speakAgain(meeting, turn));
    }

    Text corrected(MeetingRow meeting) {
        return Text.of("meetings.corrected", labels.community(meeting.communityId()), meeting.day());
    }

    /** That a draft is left, and which. */
    Text left(Draft draft, Turn turn) {
        Facts facts = draft.facts();
        List<Text> known = new ArrayList<>();
        if (facts.community().known()) {
            known.add(labels.community(facts.community()));
        }
        if (facts.day().known()) {
            known.add(FactLines.day(facts.day(), turn.person()));
        }
        return known.isEmpty()
                ? Text.of("meetings.left")
                : Text.of("meetings.left.named", new Text.Joined(known, ", "));
    }

    private static Text tookUp(MeetingRow meeting, Person writer) {
        boolean added = meeting.addedCommunity() && writer.role() == Role.OFFICER;
        return meeting.tookUpContact() || added ? Text.of("meetings.saved.contact") : Text.none();
    }

    /** Both sides may log one meeting; neither overwrites the other. */
    private Text otherSide(MeetingRow meeting, Person writer) {
        return meetings.findByCommunityIdAndDayOrderById(meeting.communityId(), meeting.day()).stream()
                .filter(each -> sideOf(each.loggedBy()) != writer.role().side())
                .flatMap(each -> visibility.of(each, writer).stream())
                .findFirst()
                .map(each -> Text.of("meetings.saved.otherside", labels.person(each.loggedBy(), writer)))
                .orElse(Text.none());
    }

    private Side sideOf(long personId) {
        return people.get(personId).role().side();
    }

    private Text speakAgain(MeetingRow meeting, Turn turn) {
        boolean planned =
                !followUps.from(new Origin(Outcomes.KIND, meeting.id())).isEmpty();
        LocalDate again =
                meeting.day().plusDays(relationships.of(meeting.communityId()).rhythm());
        boolean useful = turn.person().role() != Role.REPRESENTATIVE && again.isAfter(turn.today());
        return planned || !useful ? Text.none() : Text.of("meetings.saved.again", again);
    }
}
