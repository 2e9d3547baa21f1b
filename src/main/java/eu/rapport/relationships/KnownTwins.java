package eu.rapport.relationships;

import eu.rapport.communities.Communities;
import eu.rapport.communities.Community;
import eu.rapport.conversation.Button;
import eu.rapport.conversation.Deeds;
import eu.rapport.conversation.Dialogues;
import eu.rapport.conversation.Reply;
import eu.rapport.conversation.Turn;
import eu.rapport.texts.Text;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Whether what is to be added stands on the map already, by this name or one like it; then the name can be kept as another one. */
@Component
class KnownTwins {
    private static final int SHOWN = 4;
    private static final String COMMAND = CardField.COMMAND;

    private final Communities communities;
    private final Relationships relationships;
    private final FindCommunity find;
    private final OtherNamesField otherNames;
    private final ChangedCard changed;
    private final CommunityCard card;
    private final Dialogues dialogues;

    KnownTwins(
            Communities communities,
            Relationships relationships,
            FindCommunity find,
            OtherNamesField otherNames,
            ChangedCard changed,
            CommunityCard card,
            Dialogues dialogues) {
        this.communities = communities;
        this.relationships = relationships;
        this.find = find;
        this.otherNames = otherNames;
        this.changed = changed;
        this.card = card;
        this.dialogues = dialogues;
    }

    /** The question whether it is the one of this name, or one of those that are called alike; empty where there is none. */
    Optional<Reply> ask(Turn turn, String name) {
        Optional<Community> twin = communities.named(name);
        if (twin.isPresent()) {
            return Optional.of(Reply.say("community.add.twin", name)
                    .row(Button.of(
                            "community.add.twin.same",
                            COMMAND,
                            "show",
                            twin.get().id())));
        }
        List<Button> alike = find.by(name, turn.person()).stream()
                .limit(SHOWN)
                .map(each -> button(turn, each))
                .toList();
        return alike.isEmpty()
                ? Optional.empty()
                : Optional.of(Reply.say("community.add.near", name).column(alike));
    }

    /** Whoever may not change a card is shown what is on the map of it. */
    private Button button(Turn turn, Community alike) {
        boolean mayChange = relationships.maySee(turn.person(), alike.id());
        return Button.of(Text.raw(alike.name()), COMMAND, mayChange ? "same" : "show", alike.id());
    }

    /** Keeps the name as another one of a community. */
    Reply merge(Turn turn, String name, long communityId) {
        dialogues.close(turn.person());
        return communities
                .find(communityId)
                .filter(each -> relationships.maySee(turn.person(), each.id()))
                .map(each -> merge(turn, name, each))
                .orElse(Reply.say("community.gone"));
    }

    private Reply merge(Turn turn, String name, Community community) {
        String before = otherNames.value(community);
        Set<String> names = new HashSet<>(community.alsoCalled());
        names.add(name);
        Community merged = communities.change(community, names, community.boundBy(), turn.person());
        Reply said = Reply.say("community.add.merged", name, merged.name());
        return changed.note(turn, community, otherNames, before)
                .map(each -> said.row(Deeds.undoButton(each)))
                .orElse(said)
                .and(card.show(merged, turn.person()));
    }
}
