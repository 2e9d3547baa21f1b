package eu.rapport.relationships;

import eu.rapport.communities.Communities;
import eu.rapport.communities.Community;
import eu.rapport.conversation.Button;
import eu.rapport.conversation.Command;
import eu.rapport.conversation.Dialogue;
import eu.rapport.conversation.Dialogues;
import eu.rapport.conversation.Press;
import eu.rapport.conversation.Reply;
import eu.rapport.conversation.Turn;
import eu.rapport.shared.Role;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The map of communities: the list, a card by its name, adding and changing. */
@Component
class CommunityCommand implements Command {
    private final Communities communities;
    private final CommunityList list;
    private final CommunityCard card;
    private final FindCommunity find;
    private final AddCommunity add;
    private final AddWords addWords;
    private final ChangeCommunity change;
    private final SoughtNames sought;
    private final Dialogues dialogues;

    CommunityCommand(
            Communities communities,
            CommunityList list,
            CommunityCard card,
            FindCommunity find,
            AddCommunity add,
            AddWords addWords,
            ChangeCommunity change,
            SoughtNames sought,
            Dialogues dialogues) {
        this.communities = communities;
        this.list = list;
        this.card = card;
        this.find = find;
        this.add = add;
        this.addWords = addWords;
        this.change = change;
        this.sought = sought;
        this.dialogues = dialogues;
    }

    @Override
    public String name() {
        return "community";
    }

    @Override
    public Set<Role> audience() {
        return EnumSet.of(Role.OFFICER, Role.COORDINATOR);
    }

    @Override
    public Reply handle(Turn turn, String rest) {
        if (rest.isBlank()) {
            return list.page(0);
        }
        return addWords.clearlyIn(rest, turn.person())
                .map(name -> add(turn, name))
                .orElseGet(() -> show(turn, rest));
    }

    private Reply add(Turn turn, String name) {
        return name.isBlank() ? add.start(turn) : add.named(turn, name);
    }

    private Reply show(Turn turn, String rest) {
        List<Community> found = find.in(rest, turn);
        return switch (found.size()) {
            case 0 ->
                addWords.in(rest, turn.person())
                        .map(name -> add(turn, name))
                        .orElseGet(() -> unknown(turn, Typed.line(rest)));
            case 1 -> card.show(found.getFirst(), turn.person());
            default -> Reply.say("community.which").column(CommunityList.buttons(found));
        };
    }

    @Override
    public Reply pressed(Turn turn, Press press) {
        return switch (press.action()) {
            case "page" -> list.page(press.id(0)).inPlace();
            case "show" -> show(turn, press.id(0));
            case "new" -> add.start(turn);
            case "sought" ->
                sought.of(turn.person()).map(name -> add.named(turn, name)).orElseGet(() -> add.start(turn));
            case "another", "same", "noothers", "tie", "tied", "found" -> add.pressed(turn, press);
            default -> change.pressed(turn, press);
        };
    }

    @Override
    public Reply answered(Turn turn, Dialogue dialogue, String text) {
        return dialogue.step().startsWith("add.")
                ? add.answered(turn, dialogue, text)
                : change.answered(turn, dialogue, text);
    }

    private Reply unknown(Turn turn, String name) {
        sought.remember(turn.person(), name);
        return Reply.say("community.unknown", name)
                .row(Button.of("community.unknown.add", "community", "sought"))
                .row(Button.of("community.list.back", "community", "page", 0));
    }

    private Reply show(Turn turn, long id) {
        dialogues.of(turn.person(), name()).ifPresent(left -> dialogues.close(turn.person()));
        return communities.find(id).map(each -> card.show(each, turn.person())).orElse(Reply.say("community.gone"));
    }
}
