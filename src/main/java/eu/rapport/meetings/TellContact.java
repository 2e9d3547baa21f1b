package eu.rapport.meetings;

import eu.rapport.conversation.Messenger;
import eu.rapport.conversation.Reply;
import eu.rapport.people.People;
import eu.rapport.people.Person;
import eu.rapport.relationships.Relationships;
import eu.rapport.shared.Role;
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

    void of(MeetingRow meeting, Person writer) {
        Long contact = relationships.of(meeting.communityId()).contactId();
        if (writer.role() == Role.REPRESENTATIVE && contact != null) {
            people.find(contact).ifPresent(each -> tell(each, meeting, writer));
        }
    }

    private void tell(Person contact, MeetingRow meeting, Person writer) {
        Reply reply = Reply.say("meetings.told", writer.name(), labels.community(meeting.communityId()), meeting.day())
                .row(HistoryCommand.button(meeting.communityId()));
        messenger.whenAwake(contact, reply, "meeting-logged-" + meeting.id());
    }
}
