package eu.rapport.relationships;

import eu.rapport.communities.Community;
import eu.rapport.conversation.Button;
import eu.rapport.conversation.Messenger;
import eu.rapport.conversation.Reply;
import eu.rapport.conversation.Turn;
import eu.rapport.people.People;
import eu.rapport.people.Person;
import eu.rapport.shared.Role;
import eu.rapport.texts.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who stands in for the point of contact (4.19); whoever is named hears of it. */
@Component
class DeputyField implements CardField {
    private static final String NOBODY = "none";

    private final Relationships relationships;
    private final People people;
    private final Messenger messenger;
    private final Saved saved;

    DeputyField(Relationships relationships, People people, Messenger messenger, Saved saved) {
        this.relationships = relationships;
        this.people = people;
        this.messenger = messenger;
        this.saved = saved;
    }

    @Override
    public String name() {
        return "deputy";
    }

    @Override
    public int place() {
        return 10;
    }

    @Override
    public Reply ask(Turn turn, Community community) {
        List<Button> choices = new ArrayList<>();
        candidates(community).forEach(each -> choices.add(pick(Text.raw(each.name()), community, each.id())));
        String question = choices.isEmpty() ? "community.deputy.nobodyelse" : "community.ask.deputy";
        choices.add(pick(Text.of("community.deputy.none"), community, NOBODY));
        return Reply.say(question, community.name()).column(choices).row(CardField.back(community));
    }

    @Override
    public Reply picked(Turn turn, Community community, List<String> values) {
        if (values.getFirst().equals(NOBODY)) {
            relationships.setDeputy(community.id(), null);
            return saved.card(turn, community);
        }
        Optional<Person> chosen = candidates(community).stream()
                .filter(each -> String.valueOf(each.id()).equals(values.getFirst()))
                .findFirst();
        if (chosen.isEmpty()) {
            return Reply.say("conversation.stale");
        }
        relationships.setDeputy(community.id(), chosen.get().id());
        tell(chosen.get(), community, turn);
        return saved.card(turn, community);
    }

    private void tell(Person deputy, Community community, Turn turn) {
        if (deputy.id() != turn.person().id()) {
            String key = "deputy:" + community.id() + ":" + deputy.id() + ":" + turn.today();
            messenger.whenAwake(
                    deputy,
                    Reply.say("community.deputy.told", turn.person().name(), community.name())
                            .row(Button.of("community.deputy.card", COMMAND, "show", community.id())),
                    key);
        }
    }

    private List<Person> candidates(Community community) {
        Relationship relationship = relationships.of(community.id());
        return people.known(Role.OFFICER).stream()
                .filter(each -> !relationship.hasContact(each.id()))
                .toList();
    }
}
