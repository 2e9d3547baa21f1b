package eu.rapport.meetings;

import eu.rapport.followups.OriginWords;
import eu.rapport.people.Person;
import eu.rapport.texts.Text;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Says of which meeting a follow-up came. */
@Component
class MeetingOrigin implements OriginWords {
    private final MeetingTable meetings;
    private final Labels labels;

    MeetingOrigin(MeetingTable meetings, Labels labels) {
        this.meetings = meetings;
        this.labels = labels;
    }

    @Override
    public String kind() {
        return Outcomes.KIND;
    }

    @Override
    public Optional<Text> words(long id, Person reader) {
        return meetings.findById(id)
                .map(each -> Text.of(
                        each.loggedBy() == reader.id() ? "meetings.origin" : "meetings.origin.other",
                        labels.community(each.communityId()),
                        each.day()));
    }
}
