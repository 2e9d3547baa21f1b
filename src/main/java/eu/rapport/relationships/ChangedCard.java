package eu.rapport.relationships;

import eu.rapport.communities.Communities;
import eu.rapport.communities.Community;
import eu.rapport.conversation.Deeds;
import eu.rapport.conversation.Reply;
import eu.rapport.conversation.Reversal;
import eu.rapport.conversation.Turn;
import eu.rapport.texts.Text;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Notes what changed on a card and takes it back, unless somebody has changed it again since. */
@Component
class ChangedCard implements Reversal {
    private static final String DEED = "community.changed";

    private final CardChanges changes;
    private final Communities communities;
    private final Relationships relationships;
    private final CommunityCard card;
    private final List<CardField> fields;
    private final Deeds deeds;

    ChangedCard(
            CardChanges changes,
            Communities communities,
            Relationships relationships,
            CommunityCard card,
            List<CardField> fields,
            Deeds deeds) {
        this.changes = changes;
        this.communities = communities;
        this.relationships = relationships;
        this.card = card;
        this.fields = fields;
        this.deeds = deeds;
    }

    /** Notes that a field has changed, if it has. */
    Optional<Deeds.Deed> note(Turn turn, Community community, CardField field, String before) {
        String after = field.value(communities.get(community.id()));
        return after.equals(before)
                ? Optional.empty()
                : Optional.of(
                        deeds.note(turn.person(), DEED, changes.note(community.id(), field.name(), before, after)));
    }

    @Override
    public String kind() {
        return DEED;
    }

    @Override
    public Reply undo(Turn turn, long subject) {
        return changes.find(subject)
                .flatMap(change -> communities
                        .find(change.communityId())
                        .filter(each -> relationships.maySee(turn.person(), each.id()))
                        .map(each -> undo(turn, each, change)))
                .orElse(Reply.say("community.undo.gone"));
    }

    private Reply undo(Turn turn, Community community, CardChanges.CardChange change) {
        CardField field = fields.stream()
                .filter(each -> each.name().equals(change.field()))
                .findFirst()
                .orElseThrow();
        boolean untouched = field.value(community).equals(change.after());
        Text remark = untouched ? field.restore(turn, community, change.before()) : Text.none();
        Text said = Text.of(untouched ? "community.undo.changed" : "community.undo.again");
        return Reply.say(Text.lines(said, remark)).and(card.show(communities.get(community.id()), turn.person()));
    }
}
