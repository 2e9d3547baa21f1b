package eu.rapport.joining;

import eu.rapport.communities.Communities;
import eu.rapport.communities.Community;
import eu.rapport.conversation.Button;
import eu.rapport.conversation.Command;
import eu.rapport.conversation.Dialogue;
import eu.rapport.conversation.Dialogues;
import eu.rapport.conversation.Press;
import eu.rapport.conversation.Reply;
import eu.rapport.conversation.Turn;
import eu.rapport.people.Names;
import eu.rapport.people.Person;
import eu.rapport.shared.Role;
import eu.rapport.texts.Text;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Invites somebody: role, name, for a representative the community. Officers invite representatives, only coordinators officers
 * and coordinators.
 */
@Component
class InviteCommand implements Command {
    static final String NAME = "invite";

    private final Dialogues dialogues;
    private final Communities communities;
    private final AskCommunity askCommunity;
    private final Hosts hosts;
    private final WriteInvitation writeInvitation;

    InviteCommand(
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

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<Role> audience() {
        return EnumSet.of(Role.OFFICER, Role.COORDINATOR);
    }

    @Override
    public Reply handle(Turn turn, String rest) {
        Set<Role> mayInvite = Hosts.mayInvite(turn.person().role());
        if (mayInvite.size() == 1) {
            return askName(turn, mayInvite.iterator().next());
        }
        return Reply.say("invite.role")
                .column(mayInvite.stream()
                        .map(role -> Button.of(Text.of("invite.role.button", role), NAME, "role", role))
                        .toList())
                .row(Button.cancel());
    }

    @Override
    public Reply pressed(Turn turn, Press press) {
        return press.action().equals("role")
                ? role(press.argument(0))
                        .filter(Hosts.mayInvite(turn.person().role())::contains)
                        .map(role -> askName(turn, role).inPlace())
                        .orElse(Reply.say("conversation.stale"))
                : dialogues
                        .of(turn.person(), NAME)
                        .map(dialogue -> pressed(turn, press, dialogue))
                        .orElse(Reply.say("conversation.stale"));
    }

    /** Buttons of this dialogue count only while it is open. */
    private Reply pressed(Turn turn, Press press, Dialogue dialogue) {
        return switch (press.action()) {
            case "page" ->
                askCommunity.page(turn, Math.max(0, (int) press.id(0))).inPlace();
            case "community" ->
                communities
                        .find(press.id(0))
                        .filter(each -> hosts.mayInviteFor(turn.person(), each.id()))
                        .map(community -> representativeNamed(turn, dialogue, community))
                        .orElse(Reply.say("conversation.stale"));
            case "new" -> {
                dialogues.open(turn.person(), dialogue.at("newcommunity"));
                yield Reply.say("invite.newcommunity").inPlace().row(Button.cancel());
            }
            case "asnew" ->
                dialogue.get("typed").isEmpty()
                        ? Reply.say("conversation.stale")
                        : ofCommunityNamed(turn, dialogue, dialogue.get("typed"));
            case "same", "another" -> sameOrAnother(turn, dialogue, press);
            default -> Reply.say("conversation.stale");
        };
    }

    @Override
    public Reply answered(Turn turn, Dialogue dialogue, String text) {
        Optional<String> name = Names.clean(text);
        if (name.isEmpty()) {
            return Reply.say("invite.badname").row(Button.cancel());
        }
        return switch (dialogue.step()) {
            case "name" -> named(turn, dialogue.knowing("name", name.get()));
            case "community" -> communityTyped(turn, dialogue, name.get());
            case "newcommunity" -> ofCommunityNamed(turn, dialogue, name.get());
            default -> Reply.say("conversation.stale");
        };
    }

    private Reply askName(Turn turn, Role role) {
        dialogues.open(
                turn.person(), dialogues.open(turn.person(), NAME, "name").knowing("role", role));
        return Reply.say(Text.of("invite.name", role)).row(Button.cancel());
    }

    private Reply named(Turn turn, Dialogue dialogue) {
        Role role = Role.valueOf(dialogue.get("role"));
        if (role != Role.REPRESENTATIVE) {
            dialogues.close(turn.person());
            return writeInvitation.forColleague(turn, dialogue.get("name"), role);
        }
        dialogues.open(turn.person(), dialogue.at("community"));
        return askCommunity.page(turn, 0);
    }

    /** A slip makes no second community: what resembles a known name is asked about first. */
    private Reply communityTyped(Turn turn, Dialogue dialogue, String name) {
        List<Community> near = askCommunity.near(turn, name);
        if (near.isEmpty()) {
            return ofCommunityNamed(turn, dialogue, name);
        }
        dialogues.open(turn.person(), dialogue.knowing("typed", name));
        return AskCommunity.whetherNew(name, near);
    }

    private Reply ofCommunityNamed(Turn turn, Dialogue dialogue, String name) {
        Optional<Community> known = communities.named(name);
        if (known.isPresent() && !hosts.mayInviteFor(turn.person(), known.get().id())) {
            return Reply.say("invite.notyourcommunity", known.get().name());
        }
        Community community = known.orElseGet(() -> communities.add(name, Set.of(), Set.of(), null, turn.person()));
        return representativeNamed(turn, dialogue, community);
    }

    private Reply representativeNamed(Turn turn, Dialogue dialogue, Community community) {
        String name = dialogue.get("name");
        Optional<Person> namesake = hosts.representativeNamed(name);
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
                ? hosts.representativeNamed(name).filter(each -> each.id() == press.id(0))
                : Optional.empty();
        return same.map(person -> writeInvitation.alsoFor(turn, person, community.get()))
                .orElseGet(() -> writeInvitation.forRepresentative(turn, name, community.get()));
    }

    private static Optional<Role> role(String name) {
        return Arrays.stream(Role.values())
                .filter(each -> each.name().equals(name))
                .findFirst();
    }
}
