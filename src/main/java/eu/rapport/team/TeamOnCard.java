package eu.rapport.team;

import eu.rapport.communities.Representatives;
import eu.rapport.conversation.Button;
import eu.rapport.people.Person;
import eu.rapport.relationships.CardSection;
import eu.rapport.shared.Role;
import eu.rapport.texts.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * On a community's card: what is planned there, for those who decide on it, and the ways to staff changes: the point of contact for
 * coordinators, its representatives for its officers, too.
 */
@Component
class TeamOnCard implements CardSection {
    private static final int LAST = 90;

    private final Representatives representatives;
    private final Planned planned;
    private final SuccessionRights rights;
    private final InBrief brief;
    private final SuccessorNames names;

    TeamOnCard(
            Representatives representatives,
            Planned planned,
            SuccessionRights rights,
            InBrief brief,
            SuccessorNames names) {
        this.representatives = representatives;
        this.planned = planned;
        this.rights = rights;
        this.brief = brief;
        this.names = names;
    }

    @Override
    public int place() {
        return LAST;
    }

    @Override
    public Text about(long communityId, Person reader) {
        List<Text> lines = planned(communityId, reader)
                .map(each -> Text.of("team.oncard.planned", brief.of(each), successor(each, communityId)))
                .toList();
        return lines.isEmpty() ? Text.none() : Text.lines(lines);
    }

    private Text successor(Succession succession, long communityId) {
        return succession
                .part(communityId)
                .map(part -> names.successor(succession, part))
                .orElse(Text.none());
    }

    private Stream<Succession> planned(long communityId, Person reader) {
        return planned.in(communityId).stream().filter(each -> rights.mayDecide(reader, each));
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
        planned(communityId, reader).map(brief::callOff).forEach(buttons::add);
        return buttons;
    }
}
