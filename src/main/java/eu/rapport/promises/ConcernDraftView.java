package eu.rapport.promises;

import eu.rapport.communities.Communities;
import eu.rapport.communities.Community;
import eu.rapport.conversation.Button;
import eu.rapport.conversation.Dialogue;
import eu.rapport.conversation.Reply;
import java.util.List;
import org.springframework.stereotype.Component;

/** A concern that does not count yet, as its writer sees it, and the questions about it. */
@Component
class ConcernDraftView {
    private static final String NAME = ConcernCommand.NAME;

    private final Which which;
    private final Communities communities;

    ConcernDraftView(Which which, Communities communities) {
        this.which = which;
        this.communities = communities;
    }

    Reply understood(Dialogue draft) {
        String community = communities.get(draft.id(RaiseConcern.COMMUNITY)).name();
        return Reply.say("concern.understood", community, draft.get(RaiseConcern.WORDS))
                .row(
                        button("promises.save", "save", draft),
                        button("promises.change", "change", draft),
                        discard(draft));
    }

    Reply whichCommunity(Dialogue draft, List<Community> choices) {
        return Reply.say("concern.which", draft.get(RaiseConcern.WORDS))
                .rows(which.buttons(choices, NAME, RaiseConcern.COMMUNITY, draft.id(RaiseConcern.SOURCE)))
                .row(discard(draft));
    }

    static Reply whatToChange(Dialogue draft) {
        return Reply.say("promise.change")
                .row(
                        button("promise.change.community", "communities", draft),
                        button("promise.change.words", RaiseConcern.WORDS, draft));
    }

    static Reply askWords(Dialogue draft) {
        return Reply.say("concern.askwords").row(discard(draft));
    }

    private static Button discard(Dialogue draft) {
        return button("promises.discard", "discard", draft);
    }

    private static Button button(String key, String action, Dialogue draft) {
        return Button.of(key, NAME, action, draft.id(RaiseConcern.SOURCE));
    }
}
