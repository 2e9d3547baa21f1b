package eu.rapport.health;

import eu.rapport.communities.Communities;
import eu.rapport.conversation.Button;
import eu.rapport.conversation.Command;
import eu.rapport.conversation.Press;
import eu.rapport.conversation.Reply;
import eu.rapport.conversation.Town;
import eu.rapport.conversation.Turn;
import eu.rapport.meetings.Contact;
import eu.rapport.people.People;
import eu.rapport.people.Person;
import eu.rapport.reading.Directory;
import eu.rapport.reading.Intent;
import eu.rapport.relationships.Relationships;
import eu.rapport.shared.Role;
import eu.rapport.texts.Text;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Answers which relationships hang on one person (4.19), or which communities know one officer only. */
@Component
class DependenceCommand implements Command {
    private static final int MOST_OTHERS = 4;

    private final Health health;
    private final Communities communities;
    private final Relationships relationships;
    private final People people;
    private final Town town;

    DependenceCommand(Health health, Communities communities, Relationships relationships, People people, Town town) {
        this.health = health;
        this.communities = communities;
        this.relationships = relationships;
        this.people = people;
        this.town = town;
    }

    @Override
    public String name() {
        return "dependence";
    }

    @Override
    public boolean listed() {
        return false;
    }

    @Override
    public Set<Role> audience() {
        return EnumSet.of(Role.OFFICER, Role.COORDINATOR);
    }

    @Override
    public Set<Intent> intents() {
        return EnumSet.of(Intent.QUERY_DEPENDENCE);
    }

    @Override
    public Reply handle(Turn turn, String rest) {
        return officer(turn, rest).map(officer -> only(turn, officer)).orElseGet(() -> anybody(turn));
    }

    /** The officer that is asked about, if the words name just one. */
    private Optional<Long> officer(Turn turn, String rest) {
        List<Long> named = rest.isBlank()
                ? List.of()
                : town.read(turn, rest).knownPeople().stream()
                        .filter(each -> each.role() != Role.REPRESENTATIVE)
                        .map(Directory.Person::id)
                        .distinct()
                        .toList();
        return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
    }

    @Override
    public Reply pressed(Turn turn, Press press) {
        Optional<Person> officer = people.find(press.id(0)).filter(each -> each.role() != Role.REPRESENTATIVE);
        return officer.map(each -> only(turn, each.id()))
                .orElseGet(() -> anybody(turn))
                .inPlace();
    }

    /** Communities that have met nobody of the authority but this officer. */
    private Reply only(Turn turn, long officer) {
        List<Text> lines = communities.all().stream()
                .filter(each -> relationships.maySee(turn.person(), each.id()))
                .filter(each -> metOnly(health.contactsOf(each.id()), officer))
                .map(each -> Text.of("dependence.line", each.name()))
                .toList();
        Text title = Text.of("dependence.only", people.get(officer).name(), lines.size());
        return Reply.say(Text.lines(title, Text.lines(lines))).column(others(officer));
    }

    private static boolean metOnly(List<Contact> contacts, long officer) {
        return !contacts.isEmpty()
                && contacts.stream().allMatch(each -> each.officers().equals(Set.of(officer)));
    }

    private List<Button> others(long officer) {
        Stream<Button> named = people.active(Role.OFFICER).stream()
                .filter(each -> each.id() != officer)
                .limit(MOST_OTHERS)
                .map(each -> Button.of(Text.of("dependence.other", each.name()), name(), "only", each.id()));
        return Stream.concat(named, Stream.of(Button.of("dependence.all", name(), "all")))
                .toList();
    }

    private Reply anybody(Turn turn) {
        List<HealthCard> dependent = health.allFor(turn.person()).stream()
                .filter(each -> each.signal(Signal.Kind.DEPENDENCE).isTrouble())
                .toList();
        List<Text> lines = dependent.stream()
                .map(each -> Text.of(
                        "health.overview",
                        each.community().name(),
                        each.signal(Signal.Kind.DEPENDENCE).why()))
                .toList();
        return Reply.say(Text.lines(Text.of("dependence.title", dependent.size()), Text.lines(lines)));
    }
}
