package eu.rapport.meetings;

import eu.rapport.conversation.Dialogues;
import eu.rapport.conversation.Reply;
import eu.rapport.conversation.SecondThoughts;
import eu.rapport.conversation.Turn;
import org.springframework.stereotype.Component;

/** Settles by a second look what a message left open in its draft; the draft is reworded, and still for its writer to confirm. */
@Component
class ReadBetter {
    private final SecondThoughts secondThoughts;
    private final Understanding understanding;
    private final Drafts drafts;
    private final DraftView view;
    private final Dialogues dialogues;

    ReadBetter(
            SecondThoughts secondThoughts,
            Understanding understanding,
            Drafts drafts,
            DraftView view,
            Dialogues dialogues) {
        this.secondThoughts = secondThoughts;
        this.understanding = understanding;
        this.drafts = drafts;
        this.view = view;
        this.dialogues = dialogues;
    }

    void afterwards(Turn turn, Draft draft, String text) {
        secondThoughts.afterwards(turn, text, better -> reshow(turn, draft.id(), text));
    }

    /** Unless the draft is done with, or its writer is just about to change something. */
    private Reply reshow(Turn turn, long id, String text) {
        if (dialogues.of(turn.person()).isPresent()) {
            return Reply.nothing();
        }
        return drafts.claim(turn, id)
                .filter(Draft::open)
                .map(draft -> reshow(turn, draft, draft.readBetter(understanding.read(turn, text, turn.now()))))
                .orElse(Reply.nothing());
    }

    private Reply reshow(Turn turn, Draft before, Draft after) {
        return after.facts().equals(before.facts()) ? Reply.nothing() : view.reshow(drafts.save(after), turn);
    }
}
