package eu.rapport.relationships;

import eu.rapport.communities.Communities;
import eu.rapport.communities.Community;
import eu.rapport.communities.Representatives;
import eu.rapport.conversation.Reply;
import eu.rapport.conversation.Reversal;
import eu.rapport.conversation.Turn;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Takes a community off the map again, as long as nothing is kept about it yet. */
@Component
class UndoAddedCommunity implements Reversal {
    private final Communities communities;
    private final Representatives representatives;
    private final CommunityCard card;

    UndoAddedCommunity(Communities communities, Representatives representatives, CommunityCard card) {
        this.communities = communities;
        this.representatives = representatives;
        this.card = card;
    }

    @Override
    public String kind() {
        return AddCommunity.DEED;
    }

    @Override
    public Reply undo(Turn turn, long subject) {
        Optional<Community> added = communities.find(subject);
        if (added.isEmpty()) {
            return Reply.say("community.undo.gone");
        }
        String name = added.get().name();
        if (representatives.everHad(subject) || card.tellsMore(subject, turn.person())) {
            return Reply.say("community.undo.kept", name);
        }
        communities.remove(subject);
        return Reply.say("community.undo.done", name);
    }
}
