package eu.rapport.meetings;

import eu.rapport.people.Person;
import eu.rapport.texts.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Meetings in words, newest first. */
@Component
class HistoryView {
    static final int MOST = 10;
    private static final int WORDS = 300;

    private final Labels labels;

    HistoryView(Labels labels) {
        this.labels = labels;
    }

    Text of(long communityId, List<Meeting> meetings, Period period, Person reader) {
        List<Meeting> during =
                meetings.stream().filter(each -> period.holds(each.day())).toList();
        List<Text> paragraphs = new ArrayList<>();
        paragraphs.add(title(communityId, period));
        paragraphs.add(last(meetings));
        during.stream().limit(MOST).map(each -> full(each, reader)).forEach(paragraphs::add);
        if (during.isEmpty() && !meetings.isEmpty()) {
            paragraphs.add(Text.of("meetings.history.notthen"));
        }
        if (during.size() > MOST) {
            paragraphs.add(Text.of("meetings.history.more", during.size() - MOST));
        }
        return Text.paragraphs(paragraphs);
    }

    /** One meeting on one line: when, how, with whom. */
    Text line(Meeting meeting, Person reader) {
        return Text.of("meetings.history.line", meeting.day(), what(meeting, reader), people(meeting, reader));
    }

    private Text title(long communityId, Period period) {
        Text name = labels.community(communityId);
        return period.equals(Period.ALWAYS)
                ? Text.of("meetings.history.title", name)
                : Text.of("meetings.history.title.period", name, period.from(), period.to());
    }

    private static Text last(List<Meeting> meetings) {
        Optional<LocalDate> last = meetings.stream()
                .filter(each -> each.kind().isTwoWay())
                .map(Meeting::day)
                .findFirst();
        return last.map(day -> Text.of("meetings.history.last", day)).orElse(Text.of("meetings.history.none"));
    }

    private Text full(Meeting meeting, Person reader) {
        String words = meeting.words();
        Text said = words == null || words.isBlank()
                ? Text.none()
                : Text.of("meetings.history.words", FactLines.cut(words, WORDS));
        return Text.lines(line(meeting, reader), meeting.openness().tellsWords() ? said : new Text.Hidden(said));
    }

    private static Text what(Meeting meeting, Person reader) {
        return switch (meeting.openness()) {
            case OPEN -> kind(meeting);
            case INTERNAL -> Text.of("meetings.history.internal", kind(meeting));
            case CLOSED_DOOR ->
                meeting.loggedBy() == reader.id()
                        ? Text.of("meetings.history.closed_door", kind(meeting))
                        : Text.of("openness.closed_door");
        };
    }

    private static Text kind(Meeting meeting) {
        return meeting.place() == null
                ? Text.of("meetings.kindword", meeting.kind())
                : Text.of("meetings.history.kindplace", meeting.kind(), meeting.place());
    }

    private Text people(Meeting meeting, Person reader) {
        List<Text> names = meeting.people().stream()
                .map(each -> labels.person(each, reader))
                .toList();
        return names.isEmpty() ? Text.none() : Text.of("meetings.history.people", names);
    }
}
