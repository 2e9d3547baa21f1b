package eu.rapport.meetings;

import eu.rapport.conversation.Reply;
import eu.rapport.conversation.Turn;
import eu.rapport.shared.Role;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What was corrected by hand in a draft that is now saved is learned, for everybody in the authority. */
@Component
class LearnFromDraft {
    private final LearnName communities;
    private final LearnNickname people;
    private final LearnPlace places;

    LearnFromDraft(LearnName communities, LearnNickname people, LearnPlace places) {
        this.communities = communities;
        this.people = people;
        this.places = places;
    }

    /**
     * Says what was learned, and asks where it may not be for good; says nothing where there was nothing to learn.
     *
     * @param fields what to learn from; what was saved before was learned from then
     */
    Reply from(Draft saved, Set<Field> fields, Turn turn) {
        if (turn.person().role() == Role.REPRESENTATIVE) {
            return Reply.nothing();
        }
        Reply community = fields.contains(Field.COMMUNITY) ? communities.from(saved, turn) : Reply.nothing();
        Reply person = fields.contains(Field.PEOPLE) ? people.from(saved, turn) : Reply.nothing();
        Reply place = fields.contains(Field.PLACE) ? places.from(saved) : Reply.nothing();
        return community.and(person).and(place);
    }
}
