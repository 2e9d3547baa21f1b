package eu.rapport.team;

import eu.rapport.communities.Communities;
import eu.rapport.communities.Community;
import eu.rapport.communities.Representatives;
import eu.rapport.conversation.Button;
import eu.rapport.conversation.Namesakes;
import eu.rapport.conversation.Press;
import eu.rapport.conversation.Reply;
import eu.rapport.conversation.Turn;
import eu.rapport.people.Person;
import eu.rapport.relationships.Relationships;
import eu.rapport.texts.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Notes that a representative has left: for one community, or altogether. Officers do so for the communities whose contact they keep. */
@Component
class RepresentativeSteps {
    private static final String STAFF = StaffCommand.NAME;

    private final Communities communities;
    private final Representatives representatives;
    private final Relationships relationships;
    private final SuccessionRights rights;
    private final PrepareSuccession prepare;
    private final SuccessionPlan plan;
    private final OpenLink link;

    RepresentativeSteps(
            Communities communities,
            Representatives representatives,
            Relationships relationships,
            SuccessionRights rights,
            PrepareSuccession prepare,
            SuccessionPlan plan,
            OpenLink link) {
        this.communities = communities;
        this.representatives = representatives;
        this.relationships = relationships;
        this.rights = rights;
        this.prepare = prepare;
        this.plan = plan;
        this.link = link;
    }

    Reply pressed(Turn turn, Press press) {
        if (press.action().equals("reps")) {
            return whichCommunity(turn);
        }
        Optional<Community> community =
                communities.find(press.id(0)).filter(each -> relationships.maySee(turn.person(), each.id()));
        if (community.isEmpty()) {
            return Reply.say("team.gone");
        }
        if (press.action().equals("repsof")) {
            return whoOf(community.get());
        }
        return representatives.of(community.get().id()).stream()
                .filter(each -> each.id() == press.id(1))
                .findFirst()
                .map(each -> hasLeft(turn, each, community.get(), press.argument(2), turn.today()))
                .orElse(Reply.say("team.gone"));
    }

    /** What somebody said in plain words: for which of the communities they named, or, where they named none, for which of all. */
    Reply said(Turn turn, Person person, List<Long> named, LocalDate day) {
        List<Community> own = representatives.communitiesOf(person.id()).stream()
                .filter(each -> relationships.maySee(turn.person(), each))
                .map(communities::get)
                .toList();
        List<Community> meant =
                own.stream().filter(each -> named.contains(each.id())).toList();
        if (own.isEmpty()) {
            return Reply.say("team.reps.notyours", person.name());
        }
        return meant.size() == 1
                ? hasLeft(turn, person, meant.getFirst(), "one", day)
                : own.size() == 1 ? hasLeft(turn, person, own.getFirst(), "", day) : whichOf(turn, person, own);
    }

    /** For one community alone where there are more, else altogether. */
    private Reply hasLeft(Turn turn, Person person, Community community, String scope, LocalDate day) {
        boolean several = representatives.communitiesOf(person.id()).size() > 1;
        if (several && scope.isEmpty()) {
            return whichOf(turn, person, List.of(community));
        }
        if (several && scope.equals("one")) {
            return plan.show(
                    prepare.handOver(List.of(community), person, Succession.Kind.REPLACED, day, null, turn.person()));
        }
        return rights.mayEndAll(turn.person(), person)
                ? plan.show(prepare.leave(person, day, null, turn.person()))
                : Reply.say("team.gone");
    }

    private Reply whichOf(Turn turn, Person person, List<Community> own) {
        List<Button> choices = new ArrayList<>();
        own.forEach(each -> choices.add(
                Button.of(Text.of("team.reps.only", each.name()), STAFF, "rep", each.id(), person.id(), "one")));
        if (rights.mayEndAll(turn.person(), person)) {
            choices.add(Button.of("team.reps.all", STAFF, "rep", own.getFirst().id(), person.id(), "all"));
        }
        return Reply.say("team.reps.scope", person.name()).column(choices);
    }

    private Reply whichCommunity(Turn turn) {
        List<Button> choices = communities.all().stream()
                .filter(each -> relationships.maySee(turn.person(), each.id()))
                .filter(each -> !representatives.of(each.id()).isEmpty())
                .map(each -> Button.of(Text.raw(each.name()), STAFF, "repsof", each.id()))
                .toList();
        return Reply.say(choices.isEmpty() ? "team.reps.none" : "team.reps.which")
                .column(choices);
    }

    private Reply whoOf(Community community) {
        List<Text> names = new ArrayList<>();
        List<Button> choices = new ArrayList<>();
        List<Person> all = representatives.of(community.id());
        Namesakes called = Namesakes.among(all);
        for (Person each : all) {
            names.add(link.named(each));
            choices.addAll(link.renew(each));
            choices.add(Button.of(Text.of("team.reps.left", called.of(each)), STAFF, "rep", community.id(), each.id()));
        }
        return names.isEmpty()
                ? Reply.say("team.reps.none")
                : Reply.say("team.reps.who", community.name(), names).column(choices);
    }
}
