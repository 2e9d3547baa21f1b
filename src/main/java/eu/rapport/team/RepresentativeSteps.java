package eu.rapport.team;

import eu.rapport.communities.Communities;
import eu.rapport.communities.Community;
import eu.rapport.communities.Representatives;
import eu.rapport.conversation.Button;
import eu.rapport.conversation.Press;
import eu.rapport.conversation.Reply;
import eu.rapport.conversation.Turn;
import eu.rapport.people.Person;
import eu.rapport.texts.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Notes that a representative has left: for one community, or altogether. */
@Component
class RepresentativeSteps {
    private static final String TEAM = "team";

    private final Communities communities;
    private final Representatives representatives;
    private final Successions successions;
    private final SuccessionView view;

    RepresentativeSteps(
            Communities communities, Representatives representatives, Successions successions, SuccessionView view) {
        this.communities = communities;
        this.representatives = representatives;
        this.successions = successions;
        this.view = view;
    }

    Reply pressed(Turn turn, Press press) {
        if (press.action().equals("reps")) {
            return whichCommunity();
        }
        Optional<Community> community = communities.find(press.id(0));
        if (community.isEmpty()) {
            return Reply.say("team.gone");
        }
        if (press.action().equals("repsof")) {
            return whoOf(community.get());
        }
        return representatives.of(community.get().id()).stream()
                .filter(each -> each.id() == press.id(1))
                .findFirst()
                .map(each -> hasLeft(turn, each, community.get(), press.argument(2)))
                .orElse(Reply.say("team.gone"));
    }

    /** Which community, or all, or, where there is only one, what follows. */
    Reply hasLeft(Turn turn, Person person, Community community, String scope) {
        boolean severalCommunities = representatives.communitiesOf(person.id()).size() > 1;
        if (severalCommunities && scope.isEmpty()) {
            return Reply.say("team.reps.scope", person.name())
                    .row(Button.of(
                            Text.of("team.reps.only", community.name()),
                            TEAM,
                            "rep",
                            community.id(),
                            person.id(),
                            "one"))
                    .row(Button.of("team.reps.all", TEAM, "rep", community.id(), person.id(), "all"));
        }
        boolean one = severalCommunities && scope.equals("one");
        return view.plan(successions.draft(
                person,
                one ? Succession.Kind.REPLACED : Succession.Kind.LEAVES,
                turn.today(),
                one ? community.id() : 0,
                null,
                turn.person()));
    }

    private Reply whichCommunity() {
        List<Button> choices = communities.all().stream()
                .filter(each -> !representatives.of(each.id()).isEmpty())
                .map(each -> Button.of(Text.raw(each.name()), TEAM, "repsof", each.id()))
                .toList();
        return Reply.say(choices.isEmpty() ? "team.reps.none" : "team.reps.which")
                .column(choices)
                .row(Button.of("team.list", TEAM, "list"));
    }

    private Reply whoOf(Community community) {
        List<Text> names = new ArrayList<>();
        List<Button> choices = new ArrayList<>();
        for (Person each : representatives.of(community.id())) {
            names.add(each.isActive() ? Text.raw(each.name()) : Text.of("team.invited", each.name()));
            choices.add(Button.of(Text.of("team.reps.left", each.name()), TEAM, "rep", community.id(), each.id()));
        }
        return names.isEmpty()
                ? Reply.say("team.reps.none")
                : Reply.say("team.reps.who", community.name(), names).column(choices);
    }
}
