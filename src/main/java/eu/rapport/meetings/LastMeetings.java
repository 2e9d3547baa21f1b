package eu.rapport.meetings;

import eu.rapport.conversation.Button;
import eu.rapport.people.Person;
import eu.rapport.relationships.CardSection;
import eu.rapport.texts.Text;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** The last meetings on a community's card. */
@Component
class LastMeetings implements CardSection {
    private static final int PLACE = 10;
    private static final int MOST = 3;

    private final Meetings meetings;
    private final HistoryView view;

    LastMeetings(Meetings meetings, HistoryView view) {
        this.meetings = meetings;
        this.view = view;
    }

    @Override
    public int place() {
        return PLACE;
    }

    @Override
    public Text about(long communityId, Person reader) {
        List<Meeting> all = meetings.of(communityId, reader);
        if (all.isEmpty()) {
            return Text.none();
        }
        List<Text> lines = new ArrayList<>(List.of(Text.of("meetings.card.title")));
        all.stream().limit(MOST).map(each -> view.line(each, reader)).forEach(lines::add);
        return Text.lines(lines);
    }

    @Override
    public List<Button> buttons(long communityId, Person reader) {
        return meetings.of(communityId, reader).isEmpty() ? List.of() : List.of(HistoryCommand.button(communityId));
    }
}
