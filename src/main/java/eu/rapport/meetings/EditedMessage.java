package eu.rapport.meetings;

import eu.rapport.conversation.Reply;
import eu.rapport.conversation.Turn;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads a corrected message anew: a draft follows it at once, a saved meeting when its writer confirms. */
@Component
class EditedMessage {
    private final Drafts drafts;
    private final Understanding understanding;
    private final DraftView view;

    EditedMessage(Drafts drafts, Understanding understanding, DraftView view) {
        this.drafts = drafts;
        this.understanding = understanding;
        this.view = view;
    }

    Optional<Reply> edited(Turn turn, String text) {
        return drafts.ofMessage(turn)
                .map(draft -> reply(
                        turn,
                        draft,
                        text.replaceFirst("(?i)^/log(@\\S+)?\\s*", "").strip()));
    }

    private Reply reply(Turn turn, Draft draft, String words) {
        return switch (draft.state()) {
            case OPEN -> view.reshow(drafts.save(readAnew(turn, draft, words)), turn);
            case SAVED -> correct(turn, draft, words);
            case DISCARDED ->
                lastSaved(draft).map(saved -> correct(turn, saved, words)).orElse(Reply.say("meetings.editdiscarded"));
        };
    }

    private Optional<Draft> lastSaved(Draft draft) {
        Long meeting = draft.meetingId();
        return meeting == null ? Optional.empty() : drafts.lastSaved(meeting, draft.id());
    }

    private Reply correct(Turn turn, Draft saved, String words) {
        Draft correction = readAnew(turn, saved, words);
        if (correction.facts().equals(saved.facts())) {
            return Reply.say("meetings.editsame");
        }
        Draft opened = drafts.correcting(saved).facts(correction.facts());
        return view.show(drafts.save(opened.reading(correction.asRead())), turn);
    }

    private Draft readAnew(Turn turn, Draft draft, String words) {
        return draft.readAnew(understanding.read(turn, words, draft.createdAt()));
    }
}
