package eu.rapport.team;

import eu.rapport.communities.Communities;
import eu.rapport.communities.Community;
import eu.rapport.conversation.Button;
import eu.rapport.conversation.Namesakes;
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

/** Names a community's point of contact: in place of the one there is, or where there is none. */
@Component
class ContactSteps {
    private final Communities communities;
    private final Relationships relationships;
    private final People people;
    private final PrepareSuccession prepare;
    private final SuccessionPlan plan;
    private final SuccessionWords words;

    ContactSteps(
            Communities communities,
            Relationships relationships,
            People people,
            PrepareSuccession prepare,
            SuccessionPlan plan,
            SuccessionWords words) {
        this.communities = communities;
        this.relationships = relationships;
        this.people = people;
        this.prepare = prepare;
        this.plan = plan;
        this.words = words;
    }

    Reply pressed(Turn turn, Press press) {
        Optional<Community> community = communities.find(press.id(0));
        if (community.isEmpty()) {
            return Reply.say("team.gone");
        }
        List<Person> candidates = candidates(community.get());
        return candidates.stream()
                .filter(each -> each.id() == press.id(1))
                .findFirst()
                .map(each -> name(turn, community.get(), each))
                .orElseGet(() -> ask(community.get(), candidates));
    }

    /** In plain words: the plan, unless they are it already or no officer. */
    Reply said(Turn turn, Community community, Person person) {
        if (relationships.of(community.id()).hasContact(person.id())) {
            return Reply.say("team.contact.already", person.name(), community.name());
        }
        return candidates(community).stream()
                .filter(each -> each.id() == person.id())
                .findFirst()
                .map(each -> name(turn, community, each))
                .orElseGet(() -> ask(community, candidates(community)));
    }

    private Reply ask(Community community, List<Person> candidates) {
        Namesakes called = Namesakes.among(candidates);
        return Reply.say(candidates.isEmpty() ? "team.contact.nobody" : "team.contact.who", community.name())
                .column(candidates.stream()
                        .map(each -> Button.of(called.of(each), TeamCommand.NAME, "contact", community.id(), each.id()))
                        .toList());
    }

    private Reply name(Turn turn, Community community, Person officer) {
        Long before = relationships.of(community.id()).contactId();
        if (before != null) {
            Person replaced = people.get(before);
            return plan.show(prepare.handOver(
                    List.of(community), replaced, Succession.Kind.REPLACED, turn.today(), officer.id(), turn.person()));
        }
        return words.show(
                turn,
                prepare.handOver(
                        List.of(community), officer, Succession.Kind.NAMED, turn.today(), officer.id(), turn.person()));
    }

    private List<Person> candidates(Community community) {
        return people.known(Role.OFFICER).stream()
                .filter(each -> !relationships.of(community.id()).hasContact(each.id()))
                .toList();
    }
}
