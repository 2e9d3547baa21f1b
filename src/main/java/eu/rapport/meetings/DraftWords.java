package eu.rapport.meetings;

import eu.rapport.conversation.Dialogues;
import eu.rapport.conversation.Reply;
import eu.rapport.conversation.SetPhrases;
import eu.rapport.conversation.Turn;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Hears what is typed when a draft waits for words. */
@Component
class DraftWords {
    private final Drafts drafts;
    private final Dialogues dialogues;
    private final TypedAnswers answers;
    private final Understanding understanding;
    private final DraftView view;
    private final Steps steps;
    private final SetPhrases phrases;

    DraftWords(
            Drafts drafts,
            Dialogues dialogues,
            TypedAnswers answers,
            Understanding understanding,
            DraftView view,
            Steps steps,
            SetPhrases phrases) {
        this.drafts = drafts;
        this.dialogues = dialogues;
        this.answers = answers;
        this.understanding = understanding;
        this.view = view;
        this.steps = steps;
        this.phrases = phrases;
    }

    Reply answered(Turn turn, Waiting waiting, String text) {
        Optional<Draft> draft = drafts.claim(turn, waiting.draftId()).filter(Draft::open);
        if (draft.isEmpty()) {
            dialogues.close(turn.person());
            return Reply.say("conversation.stale");
        }
        if (waiting.steps() && phrases.isOneOf("meetings.step.leave", text, turn.person())) {
            return steps.next(draft.get(), waiting.what(), turn);
        }
        return switch (answers.answer(draft.get().facts(), waiting, turn, text)) {
            case TypedAnswers.Answer.NotUnderstood no -> Reply.say(no.why());
            case TypedAnswers.Answer.Taken taken ->
                taken(turn, waiting, draft.get().facts(taken.facts()));
        };
    }

    private Reply taken(Turn turn, Waiting waiting, Draft changed) {
        if (!waiting.steps()) {
            dialogues.close(turn.person());
            drafts.save(changed);
            return view.reshow(changed, turn);
        }
        Draft read = waiting.what() == Field.WORDS ? changed.facts(readWords(turn, changed.facts())) : changed;
        return steps.after(drafts.save(read), waiting.what(), turn);
    }

    /** What was said may hold promises, worries and a follow-up already: then the steps show them. */
    private Facts readWords(Turn turn, Facts facts) {
        Facts read = understanding.read(turn, facts.words(), turn.now());
        Facts known = facts.promises().isEmpty() ? facts.taking(Field.PROMISES, read) : facts;
        known = known.concerns().isEmpty() ? known.taking(Field.CONCERNS, read) : known;
        return known.followUp() == null ? known.taking(Field.FOLLOW_UP, read) : known;
    }
}
