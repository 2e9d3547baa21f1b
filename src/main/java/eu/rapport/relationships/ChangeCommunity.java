package eu.rapport.relationships;

import eu.rapport.communities.Communities;
import eu.rapport.communities.Community;
import eu.rapport.conversation.Button;
import eu.rapport.conversation.Deeds;
import eu.rapport.conversation.Dialogue;
import eu.rapport.conversation.Dialogues;
import eu.rapport.conversation.Press;
import eu.rapport.conversation.Reply;
import eu.rapport.conversation.Turn;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Changes one thing after another on a card; only for those who may see the relationship. */
@Component
class ChangeCommunity {
    private final Communities communities;
    private final Relationships relationships;
    private final Dialogues dialogues;
    private final CommunityCard card;
    private final ChangedCard changed;
    private final List<CardField> fields;

    ChangeCommunity(
            Communities communities,
            Relationships relationships,
            Dialogues dialogues,
            CommunityCard card,
            ChangedCard changed,
            List<CardField> fields) {
        this.communities = communities;
        this.relationships = relationships;
        this.dialogues = dialogues;
        this.card = card;
        this.changed = changed;
        this.fields = fields.stream()
                .sorted(Comparator.comparingInt(CardField::place))
                .toList();
    }

    Reply pressed(Turn turn, Press press) {
        Optional<Community> community = open(turn, press.id(0));
        if (community.isEmpty()) {
            return Reply.say("community.gone");
        }
        return switch (press.action()) {
            case "change" -> menu(community.get());
            case "right" -> stillRight(turn, community.get());
            case "ask" -> onField(press.argument(1), field -> field.ask(turn, community.get()));
            case "set" -> set(turn, community.get(), press);
            default -> Reply.say("conversation.stale");
        };
    }

    Reply answered(Turn turn, Dialogue dialogue, String text) {
        Optional<Community> community = open(turn, dialogue.id("community"));
        if (community.isEmpty()) {
            dialogues.close(turn.person());
            return Reply.say("community.gone");
        }
        String name = dialogue.step().substring(dialogue.step().indexOf('.') + 1);
        return onField(
                name,
                field -> keep(turn, community.get(), field, () -> field.typed(turn, community.get(), dialogue, text)));
    }

    private Reply set(Turn turn, Community community, Press press) {
        List<String> values = press.arguments()
                .subList(
                        Math.min(2, press.arguments().size()), press.arguments().size());
        return values.isEmpty()
                ? Reply.say("conversation.stale")
                : onField(
                        press.argument(1),
                        field -> keep(turn, community, field, () -> field.picked(turn, community, values)));
    }

    /** Lets a field keep what it was given; says so with the way back and the card, unless the field has something to say itself. */
    private Reply keep(Turn turn, Community community, CardField field, Supplier<Optional<Reply>> keeping) {
        String before = field.value(community);
        Optional<Reply> said = keeping.get();
        Optional<Deeds.Deed> deed = changed.note(turn, community, field, before);
        if (said.isPresent()) {
            return said.get();
        }
        dialogues.close(turn.person());
        Reply saved = Reply.say("community.saved");
        return deed.map(each -> saved.row(Deeds.undoButton(each)))
                .orElse(saved)
                .and(card.show(communities.get(community.id()), turn.person()));
    }

    private Reply onField(String name, Function<CardField, Reply> deed) {
        return fields.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .map(deed)
                .orElse(Reply.say("conversation.stale"));
    }

    private Optional<Community> open(Turn turn, long id) {
        return communities.find(id).filter(each -> relationships.maySee(turn.person(), each.id()));
    }

    private Reply menu(Community community) {
        List<List<Button>> rows = new ArrayList<>();
        for (int i = 0; i < fields.size(); i += 2) {
            rows.add(fields.subList(i, Math.min(fields.size(), i + 2)).stream()
                    .map(each -> Button.of(
                            "community.field." + each.name(), "community", "ask", community.id(), each.name()))
                    .toList());
        }
        return Reply.say("community.change.what", community.name()).rows(rows).row(CardField.back(community));
    }

    private Reply stillRight(Turn turn, Community community) {
        Community checked = communities.describe(
                community, community.foundHow(), community.size(), community.venue(), turn.person());
        return Reply.say("community.checked", checked.name(), checked.checkedOn());
    }
}
