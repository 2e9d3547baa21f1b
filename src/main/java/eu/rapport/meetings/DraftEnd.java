package eu.rapport.meetings;

import eu.rapport.conversation.Button;
import eu.rapport.conversation.Deeds;
import eu.rapport.conversation.Reply;
import eu.rapport.conversation.Turn;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** How a draft ends: saved, as a correction, or discarded. */
@Component
class DraftEnd {
    private static final String SAVED = "meetings.title.saved";

    private final Drafts drafts;
    private final DraftView view;
    private final SaveDraft save;
    private final CorrectMeeting correct;
    private final SavedWords words;
    private final TellContact tellContact;
    private final LearnFromDraft learn;
    private final Deeds deeds;

    DraftEnd(
            Drafts drafts,
            DraftView view,
            SaveDraft save,
            CorrectMeeting correct,
            SavedWords words,
            TellContact tellContact,
            LearnFromDraft learn,
            Deeds deeds) {
        this.drafts = drafts;
        this.view = view;
        this.save = save;
        this.correct = correct;
        this.words = words;
        this.tellContact = tellContact;
        this.learn = learn;
        this.deeds = deeds;
    }

    Reply save(Turn turn, Draft draft) {
        return allowsSaving(turn, draft)
                ? save(turn, draft, saved -> view.closed(SAVED, saved, turn))
                : view.show(draft, turn).inPlace();
    }

    /** Saves a draft whose button was not pressed but said. */
    Reply saveAsSaid(Turn turn, Draft draft) {
        return allowsSaving(turn, draft)
                ? save(turn, draft, saved -> view.closedThere(SAVED, saved, turn))
                : view.show(draft, turn);
    }

    private static boolean allowsSaving(Turn turn, Draft draft) {
        return OpenQuestion.allowsSaving(draft.facts(), turn.today());
    }

    private Reply save(Turn turn, Draft draft, Function<Draft, Reply> closing) {
        return draft.corrects() ? correct(turn, draft, closing) : log(turn, draft, closing);
    }

    Reply discard(Turn turn, Draft draft) {
        Draft discarded = drafts.save(draft.discarded());
        return draft.corrects()
                ? view.closed("meetings.kept", discarded, turn)
                : view.closed("meetings.discarded", discarded, turn).row(undo(turn, draft));
    }

    /** Discards a draft that is named, because its message may be far up. */
    Reply leave(Turn turn, Draft draft) {
        Reply there = view.farewell("meetings.left.there", draft);
        drafts.save(draft.discarded());
        if (draft.corrects()) {
            return there.and(Reply.say("meetings.kept"));
        }
        return draft.facts().equals(Facts.empty(turn.person().id()))
                ? there.and(Reply.say("cancel.done"))
                : there.and(Reply.say(words.left(draft, turn)).row(undo(turn, draft)));
    }

    private Button undo(Turn turn, Draft draft) {
        return Deeds.undoButton(deeds.note(turn.person(), BringBack.DEED, draft.id()));
    }

    private Reply log(Turn turn, Draft draft, Function<Draft, Reply> closing) {
        SaveDraft.Saved saved = save.save(draft, turn.person());
        tellContact.of(saved.meeting(), SaveDraft.promises(saved.draft()), turn.person());
        return closing.apply(saved.draft())
                .and(Reply.say(words.of(saved.meeting(), turn)).row(Deeds.undoButton(saved.deed())))
                .and(learn.from(saved.draft(), EnumSet.allOf(Field.class), turn));
    }

    private Reply correct(Turn turn, Draft draft, Function<Draft, Reply> closing) {
        return correct.correct(draft, turn.person())
                .map(meeting -> corrected(turn, draft, meeting, closing))
                .orElseGet(() -> view.closed("meetings.gone", drafts.save(draft.discarded()), turn));
    }

    private Reply corrected(Turn turn, Draft draft, MeetingRow meeting, Function<Draft, Reply> closing) {
        Draft saved = drafts.save(draft.saved(meeting.id()));
        Set<Field> changed = drafts.lastSaved(meeting.id(), draft.id())
                .map(before -> saved.facts().differingFrom(before.facts()))
                .orElse(Set.of());
        Deeds.Deed deed = deeds.note(turn.person(), CorrectMeeting.DEED, draft.id());
        return closing.apply(saved)
                .and(Reply.say(words.corrected(meeting)).row(Deeds.undoButton(deed)))
                .and(learn.from(saved, changed, turn));
    }
}
