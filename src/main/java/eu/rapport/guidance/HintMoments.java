package eu.rapport.guidance;

import eu.rapport.communities.RepresentativeRecognised;
import eu.rapport.communities.Representatives;
import eu.rapport.meetings.MeetingLogged;
import eu.rapport.meetings.Meetings;
import eu.rapport.people.People;
import eu.rapport.people.Person;
import eu.rapport.promises.PromiseRecorded;
import eu.rapport.relationships.ContactChanged;
import eu.rapport.relationships.EngagementLevel;
import eu.rapport.relationships.LevelChanged;
import eu.rapport.relationships.Relationships;
import eu.rapport.relationships.RepresentativeLeft;
import eu.rapport.relationships.StaffChange;
import eu.rapport.shared.Role;
import eu.rapport.shared.Side;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Listens for moments at which the paper has something to say to somebody of the authority. */
@Component
class HintMoments {
    private final Aside aside;
    private final Meetings meetings;
    private final Relationships relationships;
    private final Representatives representatives;
    private final People people;

    HintMoments(
            Aside aside,
            Meetings meetings,
            Relationships relationships,
            Representatives representatives,
            People people) {
        this.aside = aside;
        this.meetings = meetings;
        this.relationships = relationships;
        this.representatives = representatives;
        this.people = people;
    }

    /** Whoever logs the first contact with a community hears to listen first; whoever speaks of vetting too early, that it can wait. */
    @EventListener
    void on(MeetingLogged logged) {
        Person writer = people.get(logged.byPersonId());
        if (meetings.contactsOf(logged.communityId()).size() == 1) {
            aside.toActor(writer, Hint.LISTEN_FIRST);
        }
        boolean vetting = meetings.find(logged.meetingId(), writer)
                .map(each -> Objects.requireNonNullElse(each.words(), ""))
                .filter(Vetting::isTouchedIn)
                .isPresent();
        if (vetting && !relationships.of(logged.communityId()).level().allowsVetting()) {
            aside.toActor(writer, Hint.VETTING_NOT_FIRST);
        }
    }

    @EventListener
    void on(PromiseRecorded recorded) {
        if (recorded.side() == Side.AUTHORITY) {
            aside.toActor(people.get(recorded.byPersonId()), Hint.CAN_YOU_DECIDE);
        }
    }

    /** Leaving dialogue behind is when vetting comes up. */
    @EventListener
    void on(LevelChanged change) {
        if (change.from() == EngagementLevel.DIALOGUE) {
            aside.toActor(people.get(change.byPersonId()), Hint.VETTING_NOT_FIRST);
        }
    }

    /** Who follows a point of contact hears of it; while nobody follows, the coordinators do. */
    @EventListener
    void on(ContactChanged change) {
        if (!afterSomebodyLeft(change)) {
            return;
        }
        Long to = change.toPersonId();
        Stream<Person> concerned = to == null ? people.active(Role.COORDINATOR).stream() : people.find(to).stream();
        concerned.forEach(each -> aside.toOther(each, Hint.TRUST_BETWEEN_PEOPLE));
    }

    private boolean afterSomebodyLeft(ContactChanged change) {
        Long from = change.fromPersonId();
        return relationships.changesOf(change.communityId()).stream()
                .filter(StaffChange::isOpen)
                .filter(each -> each.side() == Side.AUTHORITY)
                .anyMatch(each -> from == null || each.leftPersonId() == from);
    }

    /** Who invites the only voice of a community hears that one is few. */
    @EventListener
    void on(RepresentativeRecognised recognised) {
        Long inviter = people.get(recognised.personId()).invitedBy();
        if (representatives.of(recognised.communityId()).size() == 1 && inviter != null) {
            aside.toActor(people.get(inviter), Hint.NOT_ONE_ALONE);
        }
    }

    /** So does the point of contact where all others have left. */
    @EventListener
    void on(RepresentativeLeft left) {
        Long contact = relationships.of(left.communityId()).contactId();
        if (representatives.of(left.communityId()).size() == 1 && contact != null) {
            aside.toOther(people.get(contact), Hint.NOT_ONE_ALONE);
        }
    }
}
