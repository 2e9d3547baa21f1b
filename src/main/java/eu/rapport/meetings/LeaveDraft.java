package eu.rapport.meetings;

import eu.rapport.conversation.Dialogue;
import eu.rapport.conversation.HalfDone;
import eu.rapport.conversation.Reply;
import eu.rapport.conversation.Turn;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Leaves a draft: a question about one of its fields first, then the draft itself. */
@Component
class LeaveDraft implements HalfDone {
    private final Drafts drafts;
    private final DraftView view;
    private final DraftEnd end;

    LeaveDraft(Drafts drafts, DraftView view, DraftEnd end) {
        this.drafts = drafts;
        this.view = view;
        this.end = end;
    }

    @Override
    public Optional<Reply> leave(Turn turn, Optional<Dialogue> left) {
        Optional<Waiting> waiting =
                left.filter(each -> each.command().equals(Keys.LOG)).map(Waiting::of);
        if (left.isPresent() && waiting.isEmpty()) {
            return Optional.empty();
        }
        return waiting.map(each -> drafts.claim(turn, each.draftId()).filter(Draft::open))
                .orElseGet(() -> drafts.lastOpen(turn))
                .map(draft -> waiting.filter(each -> !each.steps()).isPresent()
                        ? leaveQuestion(turn, draft)
                        : end.leave(turn, draft));
    }

    private Reply leaveQuestion(Turn turn, Draft draft) {
        return view.reshow(draft, turn).and(Reply.say("meetings.left.question"));
    }
}
