package eu.rapport.team;

import eu.rapport.communities.Communities;
import eu.rapport.communities.Community;
import eu.rapport.communities.Representatives;
import eu.rapport.conversation.Button;
import eu.rapport.conversation.Messenger;
import eu.rapport.conversation.Press;
import eu.rapport.conversation.Reply;
import eu.rapport.conversation.Turn;
import eu.rapport.people.People;
import eu.rapport.people.Person;
import eu.rapport.relationships.Relationships;
import eu.rapport.shared.Role;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Hears that somebody themselves means to stop, and tells those who decide on it, if they want that. */
@Component
class OwnLeave {
    private static final String TELL = "owntell";
    private static final String TELL_COORDINATORS = "owntellteam";

    private final Representatives representatives;
    private final Relationships relationships;
    private final Communities communities;
    private final People people;
    private final Messenger messenger;

    OwnLeave(
            Representatives representatives,
            Relationships relationships,
            Communities communities,
            People people,
            Messenger messenger) {
        this.representatives = representatives;
        this.relationships = relationships;
        this.communities = communities;
        this.people = people;
        this.messenger = messenger;
    }

    Reply ask(Turn turn) {
        List<Community> own = own(turn.person());
        return own.isEmpty()
                ? Reply.say("team.own.none")
                : Reply.say("team.own.ask", names(own))
                        .row(
                                Button.of("team.own.tell", StaffCommand.NAME, TELL),
                                Button.of("team.own.not", StaffCommand.NAME, "ownnot"));
    }

    /** An officer: a coordinator decides on it. */
    Reply askOfficer() {
        return Reply.say("team.ownofficer.ask")
                .row(
                        Button.of("team.own.tell", StaffCommand.NAME, TELL_COORDINATORS),
                        Button.of("team.own.not", StaffCommand.NAME, "ownnot"));
    }

    static boolean isOwn(Press press) {
        return press.action().startsWith("own");
    }

    Reply pressed(Turn turn, Press press) {
        return switch (press.action()) {
            case TELL -> tell(turn);
            case TELL_COORDINATORS -> tellCoordinators(turn);
            default -> Reply.say("team.own.kept").inPlace();
        };
    }

    private Reply tellCoordinators(Turn turn) {
        Person leaver = turn.person();
        Reply notice = Reply.say("team.ownofficer.notice", leaver.name())
                .row(Button.of("team.ownofficer.page", TeamCommand.NAME, "person", leaver.id()));
        people.active(Role.COORDINATOR)
                .forEach(each -> messenger.whenAwake(
                        each, notice, "own-leave:%d:team:%d:%s".formatted(leaver.id(), each.id(), turn.today())));
        return Reply.say("team.ownofficer.told").inPlace();
    }

    private Reply tell(Turn turn) {
        List<Community> own = own(turn.person());
        own.forEach(community -> keepers(community).forEach(keeper -> tell(keeper, turn, community)));
        return Reply.say(own.isEmpty() ? "team.own.none" : "team.own.told", names(own))
                .inPlace();
    }

    private void tell(Person keeper, Turn turn, Community community) {
        messenger.whenAwake(
                keeper,
                Reply.say("team.own.notice", turn.person().name(), community.name())
                        .row(Button.of("team.own.left", StaffCommand.NAME, "repsof", community.id())),
                "own-leave:%d:%d:%d:%s".formatted(turn.person().id(), community.id(), keeper.id(), turn.today()));
    }

    /** The point of contact; where there is none, the coordinators. */
    private List<Person> keepers(Community community) {
        return Optional.ofNullable(relationships.of(community.id()).contactId())
                .flatMap(people::find)
                .filter(Person::isActive)
                .map(List::of)
                .orElseGet(() -> people.active(Role.COORDINATOR));
    }

    private List<Community> own(Person person) {
        return representatives.communitiesOf(person.id()).stream()
                .flatMap(id -> communities.find(id).stream())
                .toList();
    }

    private static List<String> names(List<Community> communities) {
        return communities.stream().map(Community::name).toList();
    }
}
