package eu.rapport.team;

import eu.rapport.communities.Representatives;
import eu.rapport.followups.FollowUp;
import eu.rapport.followups.FollowUps;
import eu.rapport.people.People;
import eu.rapport.people.Person;
import eu.rapport.people.Standing;
import eu.rapport.promises.Promise;
import eu.rapport.promises.Promises;
import eu.rapport.relationships.Relationships;
import eu.rapport.team.Moves.Move;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Puts back what a succession moved, in the caller's transaction; what somebody has moved on since stays where it is. */
@Component
class ReverseSuccession {
    private final People people;
    private final Relationships relationships;
    private final Representatives representatives;
    private final Promises promises;
    private final FollowUps followUps;
    private final Moves moves;

    ReverseSuccession(
            People people,
            Relationships relationships,
            Representatives representatives,
            Promises promises,
            FollowUps followUps,
            Moves moves) {
        this.people = people;
        this.relationships = relationships;
        this.representatives = representatives;
        this.promises = promises;
        this.followUps = followUps;
        this.moves = moves;
    }

    /** Whether there is still somebody to put it back to. */
    boolean isPossible(Succession succession) {
        Standing standing = people.get(succession.personId()).standing();
        return standing != Standing.FORGOTTEN && (succession.leaves() || standing != Standing.LEFT);
    }

    void reverse(Succession succession) {
        Person person = people.get(succession.personId());
        if (succession.leaves()) {
            people.stay(person);
        }
        if (succession.is(Succession.Kind.AWAY)) {
            people.setAway(person, null);
        }
        moves.of(succession).reversed().forEach(this::putBack);
    }

    private void putBack(Move move) {
        switch (move.what()) {
            case CONTACT -> relationships.restoreContact(move.ref(), move.toId(), move.fromId(), move.since());
            case DEPUTY -> deputyBack(move);
            case PROMISE ->
                promises.find(move.ref())
                        .filter(Promise::isOpen)
                        .filter(each -> Objects.equals(each.giverId(), move.toId()))
                        .ifPresent(each -> promises.handTo(each.id(), move.fromId()));
            case FOLLOW_UP ->
                followUps
                        .find(move.ref())
                        .filter(FollowUp::isOpen)
                        .filter(each -> Objects.equals(each.ownerId(), move.toId()))
                        .ifPresent(each -> followUps.handTo(each.id(), Objects.requireNonNull(move.fromId())));
            case VOICE -> {
                long personId = Objects.requireNonNull(move.fromId());
                representatives.recognise(personId, move.ref());
                relationships.representativeBack(move.ref(), personId);
            }
        }
    }

    private void deputyBack(Move move) {
        if (Objects.equals(relationships.of(move.ref()).deputyId(), move.toId())) {
            relationships.setDeputy(move.ref(), move.fromId());
        }
    }
}
