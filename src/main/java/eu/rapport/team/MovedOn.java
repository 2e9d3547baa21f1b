package eu.rapport.team;

import eu.rapport.people.People;
import eu.rapport.relationships.Relationships;
import eu.rapport.shared.Role;
import eu.rapport.texts.Text;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Which communities somebody has given to somebody else since a succession counted: taking it back leaves them there. */
@Component
class MovedOn {
    private final Relationships relationships;
    private final SuccessorNames names;
    private final People people;

    MovedOn(Relationships relationships, SuccessorNames names, People people) {
        this.relationships = relationships;
        this.names = names;
        this.people = people;
    }

    /** Which communities stay with whom; nothing where all go back. */
    Text inWords(Succession succession) {
        return Text.lines(succession.inOrder().stream()
                .filter(each -> hasMoved(succession, each))
                .map(each -> stays(each.communityId()))
                .toList());
    }

    private Text stays(long communityId) {
        Long contact = relationships.of(communityId).contactId();
        return contact == null
                ? Text.of("team.undo.stays.nobody", names.community(communityId))
                : Text.of("team.undo.stays", names.community(communityId), names.person(contact));
    }

    /** What goes back, or has gone back already. */
    List<Succession.Part> goingBack(Succession succession) {
        return succession.inOrder().stream()
                .filter(each -> !hasMoved(succession, each))
                .toList();
    }

    private boolean hasMoved(Succession succession, Succession.Part part) {
        if (succession.state() != Succession.State.APPLIED || !passesContacts(succession)) {
            return false;
        }
        Long contact = relationships.of(part.communityId()).contactId();
        boolean hasGoneBack =
                succession.is(Succession.Kind.NAMED) ? contact == null : Objects.equals(contact, succession.personId());
        return !hasGoneBack && !Objects.equals(contact, part.successorId());
    }

    private boolean passesContacts(Succession succession) {
        return !succession.is(Succession.Kind.AWAY)
                && people.get(succession.personId()).role() != Role.REPRESENTATIVE;
    }
}
