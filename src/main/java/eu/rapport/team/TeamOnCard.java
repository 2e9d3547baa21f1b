package eu.rapport.team;

import eu.rapport.communities.Representatives;
import eu.rapport.conversation.Button;
import eu.rapport.people.Person;
import eu.rapport.relationships.CardSection;
import eu.rapport.shared.Role;
import eu.rapport.texts.Text;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** From a community's card to staff changes: the point of contact for coordinators, its representatives for its officers, too. */
@Component
class TeamOnCard implements CardSection {
    private static final int LAST = 90;

    private final Representatives representatives;

    TeamOnCard(Representatives representatives) {
        this.representatives = representatives;
    }

    @Override
    public int place() {
        return LAST;
    }

    @Override
    public Text about(long communityId, Person reader) {
        return Text.none();
    }

    @Override
    public List<Button> buttons(long communityId, Person reader) {
        List<Button> buttons = new ArrayList<>();
        if (reader.role() == Role.COORDINATOR) {
            buttons.add(Button.of("team.oncard.contact", TeamCommand.NAME, "contact", communityId));
        }
        if (reader.role() != Role.REPRESENTATIVE
                && !representatives.of(communityId).isEmpty()) {
            buttons.add(Button.of("team.oncard.left", StaffCommand.NAME, "repsof", communityId));
        }
        return buttons;
    }
}
