package eu.rapport.conversation;

import eu.rapport.reading.Intent;
import eu.rapport.texts.Text;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Shows a person what they can do here, with examples in plain words. */
@Component
class HelpCommand implements Command {
    private final Menus menus;

    HelpCommand(Menus menus) {
        this.menus = menus;
    }

    @Override
    public String name() {
        return "help";
    }

    @Override
    public Set<Intent> intents() {
        return Set.of(Intent.HELP);
    }

    @Override
    public Reply handle(Turn turn, String rest) {
        String role = turn.person().role().name().toLowerCase(Locale.ROOT);
        List<Text> lines = menus.commandsOf(turn.person()).stream()
                .map(each -> Text.of("help.line", each.name(), Text.of(each.name() + ".help")))
                .toList();
        return Reply.say(Text.paragraphs(Text.of("help.intro." + role), Text.lines(lines), Text.of("help.outro")));
    }
}
