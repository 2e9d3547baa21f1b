package eu.rapport.joining;

import static eu.rapport.joining.InviteCommand.NAME;

import eu.rapport.communities.Communities;
import eu.rapport.communities.Community;
import eu.rapport.conversation.Button;
import eu.rapport.conversation.Dialogue;
import eu.rapport.conversation.Dialogues;
import eu.rapport.conversation.Press;
import eu.rapport.conversation.Reply;
import eu.rapport.conversation.Turn;
import eu.rapport.people.Names;
import eu.rapport.people.Person;
import eu.rapport.shared.Role;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Settles for which community an invited representative speaks, and whether somebody of that name is here already. */
@Component
class InvitedCommunity {
    private final Dialogues dialogues;
    private final Communities communities;
    private final AskCommunity askCommunity;
    private final Hosts hosts;
    private final WriteInvitation writeInvitation;

    InvitedCommunity(
            Dialogues dialogues,
            Communities communities,
            AskCommunity askCommunity,
            Hosts hosts,
            WriteInvitation writeInvitation) {
        this.dialogues = dialogues;
        this.communities = communities;
        this.askCommunity = askCommunity;
        this.hosts = hosts;
        this.writeInvitation = writeInvitation;
    }

    /** Buttons of this dialogue count only while it is open. */
    Reply pressed(Turn turn, Press press, Dialogue dialogue) {
        return switch (press.action()) {
            case "page" ->
                askCommunity.page(turn, Math.max(0, (int) press.id(0))).inPlace();
            case "community" ->
                communities
                        .find(press.id(0))
                        .filter(each -> hosts.mayInviteFor(turn.person(), each.id()))
                        .map(community -> of(turn, dialogue, community))
                        .orElse(Reply.say("conversation.stale"));
            case "new" -> {
                dialogues.open(turn.person(), dialogue.at("newcommunity"));
                yield Reply.say("invite.newcommunity").inPlace().row(Button.cancel());
            }
            case "asnew" ->
                dialogue.get("typed").isEmpty()
                        ? Reply.say("conversation.stale")
                        : named(turn, dialogue, dialogue.get("typed"));
            case "same", "another" -> sameOrAnother(turn, dialogue, press);
            default -> Reply.say("conversation.stale");
        };
    }

    /** Asks, unless it was said before: what nobody knows is not added by a sentence that may have been misread. */
    Reply ask(Turn turn, Dialogue dialogue) {
        Dialogue asking = dialogue.at("community");
        dialogues.open(turn.person(), asking);
        Optional<String> said = Names.clean(dialogue.get("said"));
        if (said.isEmpty()) {
            return askCommunity.page(turn, 0);
        }
        String name = known(said.get());
        boolean unheardOf = communities.named(name).isEmpty()
                && askCommunity.near(turn, name).isEmpty();
        if (unheardOf) {
            dialogues.open(turn.person(), asking.knowing("typed", name));
            return askCommunity.unknown(turn, name);
        }
        return typed(turn, asking, name);
    }

    private String known(String name) {
        String bare = name.replaceFirst("(?iu)^(?:the|de|het|la|le|les|l['’]|die|der|das|den)\\s*\\b", "");
        return communities.named(name).isEmpty() && communities.named(bare).isPresent() ? bare : name;
    }

    /** A slip makes no second community: what resembles a known name is asked about first. */
    Reply typed(Turn turn, Dialogue dialogue, String name) {
        List<Community> near = askCommunity.near(turn, name);
        if (near.isEmpty()) {
            return named(turn, dialogue, name);
        }
        dialogues.open(turn.person(), dialogue.knowing("typed", name));
        return AskCommunity.whetherNew(name, near);
    }

    Reply named(Turn turn, Dialogue dialogue, String name) {
        Optional<Community> known = communities.named(name);
        if (known.isPresent() && !hosts.mayInviteFor(turn.person(), known.get().id())) {
            return Reply.say("invite.notyourcommunity", known.get().name());
        }
        return of(
                turn, dialogue, known.orElseGet(() -> communities.add(name, Set.of(), Set.of(), null, turn.person())));
    }

    private Reply of(Turn turn, Dialogue dialogue, Community community) {
        String name = dialogue.get("name");
        Optional<Person> namesake = hosts.named(name, Role.REPRESENTATIVE);
        if (namesake.isPresent()) {
            dialogues.open(turn.person(), dialogue.at("same").knowing("community", community.id()));
            Person known = namesake.get();
            return Reply.say("invite.same", known.name(), hosts.namesOfCommunitiesOf(known))
                    .row(
                            Button.of("invite.same.yes", NAME, "same", known.id()),
                            Button.of("invite.same.no", NAME, "another"))
                    .row(Button.cancel());
        }
        dialogues.close(turn.person());
        return writeInvitation.forRepresentative(turn, name, community);
    }

    private Reply sameOrAnother(Turn turn, Dialogue dialogue, Press press) {
        Optional<Community> community = communities.find(dialogue.id("community"));
        if (community.isEmpty()) {
            return Reply.say("conversation.stale");
        }
        dialogues.close(turn.person());
        String name = dialogue.get("name");
        Optional<Person> same = press.action().equals("same")
                ? hosts.named(name, Role.REPRESENTATIVE).filter(each -> each.id() == press.id(0))
                : Optional.empty();
        return same.map(person -> writeInvitation.alsoFor(turn, person, community.get()))
                .orElseGet(() -> writeInvitation.forRepresentative(turn, name, community.get()));
    }
}
