package eu.rapport.health;

import eu.rapport.conversation.Command;
import eu.rapport.conversation.Reply;
import eu.rapport.conversation.Turn;
import eu.rapport.reading.Intent;
import eu.rapport.shared.Role;
import eu.rapport.texts.Text;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Answers which relationships hang on one person (4.19). */
@Component
class DependenceCommand implements Command {
    private final Health health;

    DependenceCommand(Health health) {
        this.health = health;
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
        List<HealthCard> dependent = health.allFor(turn.person()).stream()
                .filter(each -> !each.signal(Signal.Kind.DEPENDENCE).isGood())
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
