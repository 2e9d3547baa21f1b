package eu.rapport.meetings;

import eu.rapport.people.Person;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What took place between the authority and the communities. */
@Service
@Transactional
public class Meetings {
    private final MeetingTable meetings;
    private final Visibility visibility;
    private final Contacts contacts;
    private final LogMeeting log;

    Meetings(MeetingTable meetings, Visibility visibility, Contacts contacts, LogMeeting log) {
        this.meetings = meetings;
        this.visibility = visibility;
        this.contacts = contacts;
        this.log = log;
    }

    /**
     * Logs a meeting with all that came out of it: concerns, promises, the writer's follow-up. An officer becomes point of contact where
     * there is none; staff changes close where this was the first meeting.
     *
     * @return its number
     */
    public long log(NewMeeting meeting, Person by) {
        return log.log(meeting, by, false).id();
    }

    /** The meetings with a community as this reader may see them, newest first. */
    public List<Meeting> of(long communityId, Person reader) {
        return meetings.findByCommunityIdOrderByDayDescIdDesc(communityId).stream()
                .flatMap(each -> visibility.of(each, reader).stream())
                .toList();
    }

    /** One meeting as this reader may see it. */
    public Optional<Meeting> find(long id, Person reader) {
        return meetings.findById(id).flatMap(each -> visibility.of(each, reader));
    }

    /** Every contact with a community, newest first, whatever its openness; for rules, not for showing. */
    public List<Contact> contactsOf(long communityId) {
        return contacts.of(communityId);
    }

    /** Every contact with any community, newest first, whatever its openness; for rules, not for showing. */
    public List<Contact> allContacts() {
        return contacts.all();
    }

    /** The day on which both sides last spoke with each other. */
    public Optional<LocalDate> lastContact(long communityId) {
        return contactsOf(communityId).stream()
                .filter(Contact::twoWay)
                .map(Contact::day)
                .findFirst();
    }
}
