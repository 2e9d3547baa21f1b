package eu.rapport.relationships;

import eu.rapport.communities.Communities;
import eu.rapport.communities.Community;
import eu.rapport.communities.Tie;
import eu.rapport.conversation.Button;
import eu.rapport.conversation.Reply;
import eu.rapport.conversation.Turn;
import eu.rapport.texts.Text;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What binds a community's people (F1); each press counts at once. */
@Component
class TiesField implements CardField {
    private final Communities communities;

    TiesField(Communities communities) {
        this.communities = communities;
    }

    @Override
    public String name() {
        return "ties";
    }

    @Override
    public int place() {
        return 3;
    }

    @Override
    public Reply ask(Turn turn, Community community) {
        return Reply.say("community.ask.ties", community.name())
                .rows(TiePicker.rows(
                        community.boundBy(), each -> COMMAND + ":set:" + community.id() + ":" + name() + ":" + each))
                .row(Button.of("community.done", COMMAND, "show", community.id()));
    }

    @Override
    public Optional<Reply> picked(Turn turn, Community community, List<String> values) {
        Set<Tie> ties = TiePicker.toggle(community.boundBy(), values.getFirst());
        Community changed = communities.change(community, community.alsoCalled(), ties, turn.person());
        return Optional.of(ask(turn, changed).inPlace());
    }

    @Override
    public String value(Community community) {
        return TiePicker.write(community.boundBy());
    }

    @Override
    public Text restore(Turn turn, Community community, String value) {
        communities.change(community, community.alsoCalled(), TiePicker.read(value), turn.person());
        return Text.none();
    }
}
