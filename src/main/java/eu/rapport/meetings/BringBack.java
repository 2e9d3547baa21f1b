package eu.rapport.meetings;

import eu.rapport.conversation.Reply;
import eu.rapport.conversation.Reversal;
import eu.rapport.conversation.Turn;
import org.springframework.stereotype.Component;

/** Brings a discarded draft back, as it was. */
@Component
class BringBack implements Reversal {
    static final String DEED = "meeting-draft";

    private final Drafts drafts;
    private final DraftView view;

    BringBack(Drafts drafts, DraftView view) {
        this.drafts = drafts;
        this.view = view;
    }

    @Override
    public String kind() {
        return DEED;
    }

    @Override
    public Reply undo(Turn turn, long subject) {
        return drafts.claim(turn, subject)
                .filter(draft -> draft.state() == Draft.State.DISCARDED)
                .map(draft -> view.show(drafts.save(draft.reopened()), turn).inPlace())
                .orElse(Reply.say("undo.already"));
    }
}
