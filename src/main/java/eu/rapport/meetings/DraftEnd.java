package eu.rapport.meetings;

import eu.rapport.conversation.Deeds;
import eu.rapport.conversation.Reply;
import eu.rapport.conversation.Turn;
import org.springframework.stereotype.Component;

/** How a draft ends: saved, as a correction, or discarded. */
@Component
class DraftEnd {
    private final Drafts drafts;
    private final DraftView view;
    private final SaveDraft save;
    private final CorrectMeeting correct;
    private final SavedWords words;
    private final TellContact tellContact;
    private final Deeds deeds;

    DraftEnd(
            Drafts drafts,
            DraftView view,
            SaveDraft save,
            CorrectMeeting correct,
            SavedWords words,
            TellContact tellContact,
            Deeds deeds) {
        this.drafts = drafts;
        this.view = view;
        this.save = save;
        this.correct = correct;
        this.words = words;
        this.tellContact = tellContact;
        this.deeds = deeds;
    }

    Reply save(Turn turn, Draft draft) {
        if (!OpenQuestion.allowsSaving(draft.facts(), turn.today())) {
            return view.show(draft, turn).inPlace();
        }
        return draft.corrects() ? correct(turn, draft) : log(turn, draft);
    }

    Reply discard(Turn turn, Draft draft) {
        String key = draft.corrects() ? "meetings.kept" : "meetings.discarded";
        return view.closed(key, drafts.save(draft.discarded()), turn);
    }

    private Reply log(Turn turn, Draft draft) {
        SaveDraft.Saved saved = save.save(draft, turn.person());
        tellContact.of(saved.meeting(), turn.person());
        return view.closed("meetings.title.saved", saved.draft(), turn)
                .and(Reply.say(words.of(saved.meeting(), turn)).row(Deeds.undoButton(saved.deed())));
    }

    private Reply correct(Turn turn, Draft draft) {
        return correct.correct(draft, turn.person())
                .map(meeting -> corrected(turn, draft, meeting))
                .orElseGet(() -> view.closed("meetings.gone", drafts.save(draft.discarded()), turn));
    }

    private Reply corrected(Turn turn, Draft draft, MeetingRow meeting) {
        Draft saved = drafts.save(draft.saved(meeting.id()));
        Deeds.Deed deed = deeds.note(turn.person(), CorrectMeeting.DEED, draft.id());
        return view.closed("meetings.title.saved", saved, turn)
                .and(Reply.say(words.corrected(meeting)).row(Deeds.undoButton(deed)));
    }
}
