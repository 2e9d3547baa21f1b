package eu.rapport.relationships;

import eu.rapport.communities.Communities;
import eu.rapport.communities.Community;
import eu.rapport.conversation.Button;
import eu.rapport.conversation.Command;
import eu.rapport.conversation.Press;
import eu.rapport.conversation.Reply;
import eu.rapport.conversation.Town;
import eu.rapport.conversation.Turn;
import eu.rapport.people.People;
import eu.rapport.people.Person;
import eu.rapport.reading.Directory;
import eu.rapport.shared.Role;
import eu.rapport.texts.Text;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Answers who takes over from an officer: community by community, who followed or who would stand in (4.18). */
@Component
class SuccessorCommand implements Command {
    private static final int MOST = 6;

    private final Relationships relationships;
    private final Communities communities;
    private final People people;
    private final Town town;

    SuccessorCommand(Relationships relationships, Communities communities, People people, Town town) {
        this.relationships = relationships;
        this.communities = communities;
        this.people = people;
        this.town = town;
    }

    @Override
    public String name() {
        return "successor";
    }

    @Override
    public boolean listed() {
        return false;
    }

    @Override
    public Set<Role> audience() {
        return EnumSet.of(Role.COORDINATOR, Role.OFFICER);
    }

    @Override
    public Reply handle(Turn turn, String rest) {
        List<Long> named = town.read(turn, rest).knownPeople().stream()
                .filter(each -> each.role() != Role.REPRESENTATIVE)
                .map(Directory.Person::id)
                .distinct()
                .toList();
        return named.size() == 1 ? from(turn, people.get(named.getFirst())) : which(-1);
    }

    @Override
    public Reply pressed(Turn turn, Press press) {
        Optional<Person> officer = people.find(press.id(0)).filter(each -> each.role() != Role.REPRESENTATIVE);
        return officer.map(each -> from(turn, each)).orElseGet(() -> which(-1)).inPlace();
    }

    private Reply which(long except) {
        return Reply.say("successor.which").column(others(except));
    }

    private Reply from(Turn turn, Person officer) {
        List<Text> lines = new ArrayList<>();
        for (Community community : communities.all()) {
            if (relationships.maySee(turn.person(), community.id())) {
                line(officer.id(), community).ifPresent(lines::add);
            }
        }
        Text title = Text.of("successor.title", officer.name(), lines.size());
        return Reply.say(Text.lines(title, Text.lines(lines))).column(others(officer.id()));
    }

    private Optional<Text> line(long officer, Community community) {
        Relationship relationship = relationships.of(community.id());
        if (relationship.hasContact(officer)) {
            Long deputy = relationship.deputyId();
            return Optional.of(
                    deputy == null
                            ? Text.of("successor.nobody", community.name())
                            : Text.of("successor.deputy", community.name(), nameOf(deputy)));
        }
        return relationships.changesOf(community.id()).stream()
                .filter(change -> change.leftPersonId() == officer)
                .reduce((earlier, later) -> later)
                .map(change -> followed(community, change));
    }

    private Text followed(Community community, StaffChange change) {
        Long successor = change.successorId();
        return successor == null
                ? Text.of("successor.nobody", community.name())
                : Text.of("successor.followed", community.name(), nameOf(successor), change.leftOn());
    }

    private String nameOf(long person) {
        return people.find(person).map(Person::name).orElse("?");
    }

    /** Once an answer stands above, a bare name could look like a choice of who takes over. */
    private static Text label(Person officer, long except) {
        return except < 0 ? Text.raw(officer.name()) : Text.of("successor.other", officer.name());
    }

    private List<Button> others(long except) {
        return people.active(Role.OFFICER).stream()
                .filter(each -> each.id() != except)
                .limit(MOST)
                .map(each -> Button.of(label(each, except), name(), "of", each.id()))
                .toList();
    }
}
