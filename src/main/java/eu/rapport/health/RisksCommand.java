package eu.rapport.health;

import eu.rapport.conversation.Button;
import eu.rapport.conversation.Command;
import eu.rapport.conversation.Reply;
import eu.rapport.conversation.Turn;
import eu.rapport.reading.Intent;
import eu.rapport.shared.Role;
import eu.rapport.texts.Text;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Lists the relationships that may slip, worst first, each with its reason and a next step. */
@Component
class RisksCommand implements Command {
    private static final int MOST = 10;

    private final Health health;

    RisksCommand(Health health) {
        this.health = health;
    }

    @Override
    public String name() {
        return "risks";
    }

    @Override
    public Set<Role> audience() {
        return EnumSet.of(Role.OFFICER, Role.COORDINATOR);
    }

    @Override
    public Set<Intent> intents() {
        return EnumSet.of(Intent.QUERY_RISKS);
    }

    @Override
    public Reply handle(Turn turn, String rest) {
        List<HealthCard> all = health.allFor(turn.person());
        List<HealthCard> troubled = all.stream().filter(HealthCard::hasTrouble).toList();
        if (troubled.isEmpty()) {
            boolean nobodys = all.isEmpty() && turn.person().role() == Role.OFFICER;
            return Reply.say(nobodys ? "risks.none.yours" : "risks.none");
        }
        List<HealthCard> shown = troubled.stream().limit(MOST).toList();
        List<Text> entries = new ArrayList<>();
        List<List<Button>> buttons = new ArrayList<>();
        for (HealthCard card : shown) {
            entries.add(entry(card));
            buttons.add(List.of(HealthCommand.cardButton(card.community())));
        }
        Text more = troubled.size() > MOST ? Text.of("risks.more", troubled.size() - MOST) : Text.none();
        return Reply.say(Text.paragraphs(Text.of("risks.title", troubled.size()), Text.paragraphs(entries), more))
                .rows(buttons);
    }

    private static Text entry(HealthCard card) {
        List<Text> reasons = card.concerns().stream()
                .map(each -> Text.of("risks.reason", each.why()))
                .toList();
        return Text.lines(
                Text.of("risks.entry", card.community().name(), card.state()),
                Text.lines(reasons),
                Text.of(
                        "risks.step",
                        Text.of(NextSteps.buttonKey(card.concerns().getFirst().step()))));
    }
}
