package eu.rapport.meetings;

import static eu.rapport.meetings.Keys.key;

import eu.rapport.conversation.Button;
import eu.rapport.conversation.Deeds;
import eu.rapport.conversation.Reply;
import eu.rapport.conversation.Reversal;
import eu.rapport.conversation.Turn;
import eu.rapport.texts.Text;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Puts a photo, such as one of a flip chart, with the draft that is open, or with what was saved last when its sender says so. */
@Component
class PhotoTalk implements Reversal {
    private static final Duration DRAFT = Duration.ofHours(2);
    private static final Duration SAVED = Duration.ofDays(1);
    private static final String DEED = "meeting-photo";

    private final Photos photos;
    private final Drafts drafts;
    private final DraftView view;
    private final Deeds deeds;
    private final Labels labels;

    PhotoTalk(Photos photos, Drafts drafts, DraftView view, Deeds deeds, Labels labels) {
        this.photos = photos;
        this.drafts = drafts;
        this.view = view;
        this.deeds = deeds;
        this.labels = labels;
    }

    Reply sent(Turn turn, String fileId) {
        return drafts.lastTold(turn, DRAFT, SAVED)
                .map(draft -> draft.open() ? put(turn, photos.keep(turn, fileId), draft) : ask(turn, fileId, draft))
                .orElseGet(() -> Reply.say("meetings.photo.nowhere").row(Button.of("voice.steps", Keys.LOG, "steps")));
    }

    private Reply ask(Turn turn, String fileId, Draft saved) {
        long photo = photos.keep(turn, fileId);
        return Reply.say(
                        "meetings.photo.belongs", labels.community(saved.facts().community()))
                .row(
                        key("meetings.belongs.yes", "photo", saved, photo),
                        key("meetings.photo.no", "nophoto", saved, photo));
    }

    /** The photo belongs to the draft or to what came of it. */
    Reply put(Turn turn, long photo, Draft draft) {
        if (!photos.put(turn, photo, draft)) {
            return Reply.say("meetings.photo.gone");
        }
        Reply shown = draft.open() ? view.reshow(draft, turn) : Reply.nothing();
        Text where = draft.facts().community().known()
                ? Text.of("meetings.photo.with", labels.community(draft.facts().community()))
                : Text.of("meetings.photo.kept");
        return shown.and(Reply.say(where)
                .row(Deeds.undoButton(deeds.note(turn.person(), DEED, photo)))
                .inPlace());
    }

    /** The photo belongs nowhere: it is not kept. */
    Reply drop(Turn turn, long photo) {
        return Reply.say(photos.remove(turn, photo) ? "meetings.photo.dropped" : "meetings.photo.gone")
                .inPlace();
    }

    @Override
    public String kind() {
        return DEED;
    }

    @Override
    public Reply undo(Turn turn, long subject) {
        Reply shown = photos.draftOf(subject)
                .flatMap(id -> drafts.claim(turn, id))
                .filter(draft -> draft.open() && photos.remove(turn, subject))
                .map(draft -> view.reshow(draft, turn))
                .orElse(Reply.nothing());
        boolean gone = !shown.parts().isEmpty() || photos.remove(turn, subject);
        return gone ? shown.and(Reply.say("meetings.photo.dropped").inPlace()) : Reply.say("undo.already");
    }
}
