package eu.rapport.relationships;

import eu.rapport.communities.Community;
import eu.rapport.conversation.Button;
import eu.rapport.conversation.Messenger;
import eu.rapport.conversation.Namesakes;
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

    DeputyField(Relationships relationships, People people, Messenger messenger) {
        this.relationships = relationships;
        this.people = people;
        this.messenger = messenger;
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
        List<Person> candidates = candidates(community);
        Namesakes called = Namesakes.among(candidates);
        candidates.forEach(each -> choices.add(pick(called.of(each), community, each.id())));
        String question = choices.isEmpty() ? "community.deputy.nobodyelse" : "community.ask.deputy";
        choices.add(pick(Text.of("community.deputy.none"), community, NOBODY));
        return Reply.say(question, community.name()).column(choices).row(CardField.back(community));
    }

    @Override
    public Optional<Reply> picked(Turn turn, Community community, List<String> values) {
        String chosen = values.getFirst();
        boolean known = chosen.equals(NOBODY)
                || candidates(community).stream()
                        .anyMatch(each -> String.valueOf(each.id()).equals(chosen));
        if (known) {
            restore(turn, community, chosen);
        }
        return known ? Optional.empty() : Optional.of(Reply.say("conversation.stale"));
    }

    @Override
    public String value(Community community) {
        Long deputy = relationships.of(community.id()).deputyId();
        return deputy == null ? NOBODY : deputy.toString();
    }

    /** Whoever is named, or need not stand in any more, hears of it. */
    @Override
    public Text restore(Turn turn, Community community, String value) {
        Optional<Person> before = deputy(value(community));
        relationships.setDeputy(community.id(), deputy(value).map(Person::id).orElse(null));
        Optional<Person> after = deputy(value(community));
        if (before.equals(after)) {
            return Text.none();
        }
        before.ifPresent(each -> tell(each, "community.deputy.over", community, turn));
        after.ifPresent(each -> tell(each, "community.deputy.told", community, turn));
        return Text.of("community.deputy.hears");
    }

    private Optional<Person> deputy(String value) {
        return value.equals(NOBODY) ? Optional.empty() : people.find(Long.parseLong(value));
    }

    private void tell(Person person, String words, Community community, Turn turn) {
        if (person.id() != turn.person().id()) {
            String key = words + ":" + community.id() + ":" + person.id() + ":" + turn.now();
            messenger.whenAwake(
                    person,
                    Reply.say(words, turn.person().name(), community.name())
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
