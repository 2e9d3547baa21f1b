package eu.rapport.relationships;

import eu.rapport.communities.Communities;
import eu.rapport.communities.Community;
import eu.rapport.communities.Tie;
import eu.rapport.conversation.Button;
import eu.rapport.conversation.Deeds;
import eu.rapport.conversation.Dialogue;
import eu.rapport.conversation.Dialogues;
import eu.rapport.conversation.Press;
import eu.rapport.conversation.Reply;
import eu.rapport.conversation.Turn;
import eu.rapport.people.Names;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Puts a community on the map, one question at a time: name, other names, ties, how it was found. */
@Component
class AddCommunity {
    static final String DEED = "community.added";

    private static final String COMMAND = "community";
    private static final String NAME = "add.name";
    private static final String TWIN = "add.twin";
    private static final String OTHERS = "add.others";
    private static final String TIES = "add.ties";
    private static final String FOUND = "add.found";
    private static final Button CANCEL = Button.of("cancel.button", "cancel", "now");

    private final Communities communities;
    private final Dialogues dialogues;
    private final Deeds deeds;
    private final CommunityCard card;
    private final KnownTwins twins;
    private final NoneWords none;

    AddCommunity(
            Communities communities,
            Dialogues dialogues,
            Deeds deeds,
            CommunityCard card,
            KnownTwins twins,
            NoneWords none) {
        this.communities = communities;
        this.dialogues = dialogues;
        this.deeds = deeds;
        this.card = card;
        this.twins = twins;
        this.none = none;
    }

    Reply start(Turn turn) {
        dialogues.open(turn.person(), COMMAND, NAME);
        return Reply.say("community.add.name").row(CANCEL);
    }

    /** Takes the name as said and asks for the rest. */
    Reply named(Turn turn, String typed) {
        Optional<String> clean = Names.clean(typed);
        if (clean.isEmpty()) {
            dialogues.open(turn.person(), COMMAND, NAME);
            return Reply.say("community.add.name.short", Typed.LONGEST).row(CANCEL);
        }
        String name = clean.get();
        Dialogue known = new Dialogue(COMMAND, OTHERS, Map.of("name", name));
        Optional<Reply> twin = twins.ask(turn, name);
        if (twin.isPresent()) {
            dialogues.open(turn.person(), known.at(TWIN));
            return twin.get().row(Button.of("community.add.twin.other", COMMAND, "another"), CANCEL);
        }
        return askOthers(turn, known);
    }

    Reply answered(Turn turn, Dialogue dialogue, String text) {
        return switch (dialogue.step()) {
            case OTHERS -> askTies(turn, dialogue.knowing("others", none.means(text, turn.person()) ? "" : text));
            case TIES ->
                Reply.say("community.add.ties.tap").rows(tieRows(dialogue)).row(done());
            case FOUND -> add(turn, dialogue, Typed.cut(text));
            default -> named(turn, text);
        };
    }

    Reply pressed(Turn turn, Press press) {
        return dialogues
                .of(turn.person(), COMMAND)
                .flatMap(dialogue -> next(turn, dialogue, press))
                .orElse(Reply.say("conversation.stale"));
    }

    private Optional<Reply> next(Turn turn, Dialogue dialogue, Press press) {
        return Optional.ofNullable(
                switch (dialogue.step() + " " + press.action()) {
                    case TWIN + " same" -> twins.merge(turn, dialogue.get("name"), press.id(0));
                    case TWIN + " another" -> askOthers(turn, dialogue.at(OTHERS));
                    case OTHERS + " noothers" -> askTies(turn, dialogue);
                    case TIES + " tie" -> toggle(turn, dialogue, press.argument(0));
                    case TIES + " tied" -> askFound(turn, dialogue);
                    case FOUND + " found" ->
                        FoundHow.named(press.argument(0))
                                .map(each -> add(turn, dialogue, each.name()))
                                .orElse(null);
                    default -> null;
                });
    }

    private Reply askOthers(Turn turn, Dialogue dialogue) {
        dialogues.open(turn.person(), dialogue);
        return Reply.say("community.add.others", dialogue.get("name"))
                .row(Button.of("community.none", COMMAND, "noothers"), CANCEL);
    }

    private Reply askTies(Turn turn, Dialogue dialogue) {
        Dialogue open = dialogues.open(turn.person(), dialogue.at(TIES));
        return Reply.say("community.add.ties").rows(tieRows(open)).row(done(), CANCEL);
    }

    private Reply toggle(Turn turn, Dialogue dialogue, String tie) {
        Set<Tie> ties = TiePicker.toggle(TiePicker.read(dialogue.get("ties")), tie);
        Dialogue open = dialogues.open(turn.person(), dialogue.knowing("ties", TiePicker.write(ties)));
        return Reply.say("community.add.ties")
                .rows(tieRows(open))
                .row(done(), CANCEL)
                .inPlace();
    }

    private Reply askFound(Turn turn, Dialogue dialogue) {
        dialogues.open(turn.person(), dialogue.at(FOUND));
        List<Button> ways = Arrays.stream(FoundHow.values())
                .map(each -> Button.of(each.words(), COMMAND, "found", each))
                .toList();
        return Reply.say("community.add.found")
                .rows(List.of(ways.subList(0, 2), ways.subList(2, 4)))
                .row(CANCEL);
    }

    private Reply add(Turn turn, Dialogue dialogue, String foundHow) {
        dialogues.close(turn.person());
        Community added = communities.add(
                dialogue.get("name"),
                Typed.names(dialogue.get("others")),
                TiePicker.read(dialogue.get("ties")),
                foundHow,
                turn.person());
        Deeds.Deed deed = deeds.note(turn.person(), DEED, added.id());
        return Reply.say("community.added", added.name())
                .row(Deeds.undoButton(deed))
                .and(card.show(added, turn.person()));
    }

    private static List<List<Button>> tieRows(Dialogue dialogue) {
        return TiePicker.rows(TiePicker.read(dialogue.get("ties")), each -> COMMAND + ":tie:" + each);
    }

    private static Button done() {
        return Button.of("community.done", COMMAND, "tied");
    }
}
