package eu.rapport.relationships;

import eu.rapport.communities.Communities;
import eu.rapport.communities.Community;
import eu.rapport.conversation.Dialogues;
import eu.rapport.conversation.Reply;
import eu.rapport.conversation.Turn;
import org.springframework.stereotype.Component;

/** What is said after a change: that it is kept, and the card as it is now. */
@Component
class Saved {
    private final Communities communities;
    private final CommunityCard card;
    private final Dialogues dialogues;

    Saved(Communities communities, CommunityCard card, Dialogues dialogues) {
        this.communities = communities;
        this.card = card;
        this.dialogues = dialogues;
    }

    Reply card(Turn turn, Community community) {
        dialogues.close(turn.person());
        return Reply.say("community.saved").and(card.show(communities.get(community.id()), turn.person()));
    }
}
