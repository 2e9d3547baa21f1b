package eu.rapport.joining;

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
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Invites somebody: role, name, for a representative the community; what is said at once is not asked again. Officers invite
 * representatives, only coordinators officers and coordinators.
 */
@Component
class InviteCommand implements Command {
    static final String NAME = "invite";

    private static final String NAMESAKE = "namesake";

    private final Dialogues dialogues;
    private final InvitedCommunity community;
    private final WriteInvitation writeInvitation;
    private final Hosts hosts;

    InviteCommand(Dialogues dialogues, InvitedCommunity community, WriteInvitation writeInvitation, Hosts hosts) {
        this.dialogues = dialogues;
        this.community = community;
        this.writeInvitation = writeInvitation;
        this.hosts = hosts;
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
        SaidInvitation said = SaidInvitation.read(rest);
        Set<Role> mayInvite = Hosts.mayInvite(turn.person().role());
        Optional<Role> only =
                mayInvite.stream().filter(each -> mayInvite.size() == 1).findFirst();
        Optional<Role> role = said.role()
                .or(() -> said.community().map(each -> Role.REPRESENTATIVE))
                .or(() -> only);
        if (role.isPresent() && !mayInvite.contains(role.get())) {
            return Reply.say("invite.onlycoordinator").row(button(Role.REPRESENTATIVE));
        }
        Dialogue dialogue = new Dialogue(
                NAME,
                "role",
                Map.of("name", said.name().orElse(""), "said", said.community().orElse("")));
        return role.map(each -> as(turn, dialogue, each)).orElseGet(() -> askRole(turn, dialogue));
    }

    private Reply askRole(Turn turn, Dialogue dialogue) {
        dialogues.open(turn.person(), dialogue);
        String name = dialogue.get("name");
        return (name.isEmpty() ? Reply.say("invite.role") : Reply.say("invite.role.of", name))
                .column(Hosts.mayInvite(turn.person().role()).stream()
                        .map(InviteCommand::button)
                        .toList())
                .row(Button.cancel());
    }

    private static Button button(Role role) {
        return Button.of(Text.of("invite.role.button", role), NAME, "role", role);
    }

    private Reply as(Turn turn, Dialogue dialogue, Role role) {
        Dialogue known = dialogue.knowing("role", role);
        if (!dialogue.get("name").isEmpty()) {
            return named(turn, known);
        }
        dialogues.open(turn.person(), known.at("name"));
        return Reply.say(Text.of("invite.name", role)).row(Button.cancel());
    }

    private Reply named(Turn turn, Dialogue dialogue) {
        Role role = Role.valueOf(dialogue.get("role"));
        if (role == Role.REPRESENTATIVE) {
            return community.ask(turn, dialogue);
        }
        Optional<Person> namesake = hosts.named(dialogue.get("name"), role);
        if (namesake.isPresent()) {
            dialogues.open(turn.person(), dialogue.at(NAMESAKE));
            return askWhetherSame(namesake.get());
        }
        dialogues.close(turn.person());
        return writeInvitation.forColleague(turn, dialogue.get("name"), role);
    }

    /** Who was invited and has not come gets a new link, rather than a second person of their name. */
    private static Reply askWhetherSame(Person known) {
        Button another = Button.of("invite.same.no", NAME, "somebodyelse");
        return known.isActive()
                ? Reply.say("invite.here", known.name(), known.role()).row(another, Button.cancel())
                : Reply.say("invite.awaited", known.name(), known.role())
                        .row(Button.of("invite.again", NAME, "again", known.id()), another)
                        .row(Button.cancel());
    }

    private Reply again(Turn turn, long personId) {
        Optional<Person> awaited = hosts.awaited(turn.person(), personId);
        dialogues.of(turn.person(), NAME).ifPresent(each -> dialogues.close(turn.person()));
        return awaited.map(person -> writeInvitation.again(turn, person)).orElse(Reply.say("invite.notawaited"));
    }

    private Reply somebodyElse(Turn turn, Dialogue dialogue) {
        dialogues.close(turn.person());
        return writeInvitation.forColleague(turn, dialogue.get("name"), Role.valueOf(dialogue.get("role")));
    }

    @Override
    public Reply pressed(Turn turn, Press press) {
        Optional<Dialogue> open = dialogues.of(turn.person(), NAME);
        if (press.action().equals("again")) {
            return again(turn, press.id(0));
        }
        if (press.action().equals("somebodyelse")) {
            return open.filter(each -> each.step().equals(NAMESAKE))
                    .map(each -> somebodyElse(turn, each))
                    .orElse(Reply.say("conversation.stale"));
        }
        if (!press.action().equals("role")) {
            return open.map(each -> community.pressed(turn, press, each)).orElse(Reply.say("conversation.stale"));
        }
        Dialogue dialogue =
                open.filter(each -> each.step().equals("role")).orElse(new Dialogue(NAME, "role", Map.of()));
        return role(press.argument(0))
                .filter(Hosts.mayInvite(turn.person().role())::contains)
                .map(role -> as(turn, dialogue, role).inPlace())
                .orElse(Reply.say("conversation.stale"));
    }

    @Override
    public Reply answered(Turn turn, Dialogue dialogue, String text) {
        if (dialogue.step().equals("role")) {
            return handle(turn, text);
        }
        Optional<String> name = Names.clean(text);
        if (name.isEmpty()) {
            return Reply.say("invite.badname").row(Button.cancel());
        }
        return switch (dialogue.step()) {
            case "name" -> named(turn, dialogue.knowing("name", name.get()));
            case "community" -> community.typed(turn, dialogue, name.get());
            case "newcommunity" -> community.named(turn, dialogue, name.get());
            default -> Reply.say("conversation.stale");
        };
    }

    private static Optional<Role> role(String name) {
        return Arrays.stream(Role.values())
                .filter(each -> each.name().equals(name))
                .findFirst();
    }
}
