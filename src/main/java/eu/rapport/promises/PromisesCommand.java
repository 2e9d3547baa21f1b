package eu.rapport.promises;

import eu.rapport.communities.Community;
import eu.rapport.conversation.Button;
import eu.rapport.conversation.Command;
import eu.rapport.conversation.Press;
import eu.rapport.conversation.Reply;
import eu.rapport.conversation.Town;
import eu.rapport.conversation.Turn;
import eu.rapport.reading.Intent;
import eu.rapport.reading.Reading;
import eu.rapport.relationships.Relationships;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Shows who promised what to whom, until when, kept or not. */
@Component
class PromisesCommand implements Command {
    static final String NAME = "promises";

    private final Town town;
    private final Which which;
    private final Relationships relationships;
    private final LedgerPage page;
    private final LedgerOverview overview;

    PromisesCommand(Town town, Which which, Relationships relationships, LedgerPage page, LedgerOverview overview) {
        this.town = town;
        this.which = which;
        this.relationships = relationships;
        this.page = page;
        this.overview = overview;
    }

    @Override
    public String name() {
        return NAME;
    }

    /** How a relationship is and what may go wrong is for officers; a representative who asks it hears what was promised and raised. */
    @Override
    public Set<Intent> intents() {
        return Set.of(Intent.QUERY_PROMISES, Intent.QUERY_HEALTH, Intent.QUERY_RISKS);
    }

    @Override
    public Reply handle(Turn turn, String rest) {
        Which.Meant meant = rest.isBlank() ? new Which.Meant(false, List.of()) : meant(turn, rest);
        if (meant.isOne()) {
            Reply one = page.of(turn, meant.id());
            boolean others = which.of(turn.person()).size() > 1;
            return others ? one.row(Button.of("promises.other", NAME, "all")) : one;
        }
        List<Community> choices = which.choices(turn.person(), meant);
        if (choices.isEmpty()) {
            return Reply.say("promises.nocommunity");
        }
        if (meant.named()) {
            return Reply.say("promises.which").rows(which.buttons(choices, NAME, "show"));
        }
        return choices.size() == 1 ? page.of(turn, choices.getFirst().id()) : overview.of(turn, choices);
    }

    /** A question in plain words, or a bare name after the command. */
    private Which.Meant meant(Turn turn, String rest) {
        Reading reading = town.read(turn, rest);
        Which.Meant inWords = which.inWords(turn, reading.community());
        boolean question = intents().contains(reading.intent());
        return inWords.isOne() || question ? inWords : which.byName(turn, rest);
    }

    @Override
    public Reply pressed(Turn turn, Press press) {
        if (press.action().equals("all")) {
            return handle(turn, "");
        }
        return relationships.maySee(turn.person(), press.id(0))
                ? page.of(turn, press.id(0))
                : Reply.say("promises.gone");
    }
}
