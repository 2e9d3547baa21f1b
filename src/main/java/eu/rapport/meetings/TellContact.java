package eu.rapport.meetings;

import eu.rapport.conversation.Messenger;
import eu.rapport.conversation.Reply;
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

/** Tells the point of contact that the community logged its side of a meeting. */
@Component
class TellContact {
    private final Relationships relationships;
    private final People people;
    private final Messenger messenger;
    private final Labels labels;

    TellContact(Relationships relationships, People people, Messenger messenger, Labels labels) {
        this.relationships = relationships;
        this.people = people;
        this.messenger = messenger;
        this.labels = labels;
    }

    /** What they note that the authority promised is told along: it stands among the contact's things to do from now on. */
    void of(MeetingRow meeting, List<NewMeeting.Promised> promises, Person writer) {
        Long contact = relationships.of(meeting.communityId()).contactId();
        if (writer.role() == Role.REPRESENTATIVE && contact != null) {
            people.find(contact).ifPresent(each -> tell(each, meeting, promises, writer));
        }
    }

    private void tell(Person contact, MeetingRow meeting, List<NewMeeting.Promised> promises, Person writer) {
        List<Text> lines = new ArrayList<>();
        lines.add(Text.of("meetings.told", writer.name(), labels.community(meeting.communityId()), meeting.day()));
        promises.stream()
                .filter(each -> each.by() == Side.AUTHORITY)
                .map(TellContact::promised)
                .forEach(lines::add);
        Reply reply = Reply.say(Text.lines(lines)).row(HistoryCommand.button(meeting.communityId()));
        messenger.whenAwake(contact, reply, key(meeting));
    }

    /** What was told is true no more: whoever has heard it hears that as well, the others hear neither. */
    void takenBack(MeetingRow meeting, Person writer) {
        Long contact = relationships.of(meeting.communityId()).contactId();
        boolean heard = writer.role() == Role.REPRESENTATIVE && !messenger.unsay(key(meeting));
        if (heard && contact != null) {
            Reply reply = Reply.say(
                    "meetings.told.back", writer.name(), labels.community(meeting.communityId()), meeting.day());
            people.find(contact).ifPresent(each -> messenger.whenAwake(each, reply, key(meeting) + "back"));
        }
    }

    /** Ends so that no other meeting's number begins like it. */
    private static String key(MeetingRow meeting) {
        return "meeting-logged-%d-".formatted(meeting.id());
    }

    private static Text promised(NewMeeting.Promised promise) {
        LocalDate due = promise.due();
        return due == null
                ? Text.of("meetings.told.promise.nodue", promise.words())
                : Text.of("meetings.told.promise", promise.words(), due);
    }
}
