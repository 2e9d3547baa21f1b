package eu.rapport.promises;

import eu.rapport.conversation.Asides;
import eu.rapport.conversation.Dialogue;
import eu.rapport.conversation.Reply;
import eu.rapport.conversation.SetPhrases;
import eu.rapport.conversation.Turn;
import org.springframework.stereotype.Component;

/** What is typed while a draft waits for a button: a yes counts as Save, anything else is put aside and not lost. */
@Component
class WaitingDraft {
    private final SetPhrases phrases;
    private final Asides asides;

    WaitingDraft(SetPhrases phrases, Asides asides) {
        this.phrases = phrases;
        this.asides = asides;
    }

    boolean isAssent(Turn turn, String text) {
        return phrases.isYes(text, turn.person());
    }

    /** Something else has taken the draft's place: it lies aside, as it is, until it is wanted. */
    Reply left(Turn turn, Dialogue draft, String key, String words) {
        Turn then = draft.id("source") < 0 ? turn : turn.about(draft.id("source"));
        return words.isEmpty()
                ? Reply.nothing()
                : Reply.say(key, words).row(Asides.laterButton(asides.put(then, words, draft)));
    }

    Reply putAside(Turn turn, String text) {
        return Reply.say("promise.waiting").row(Asides.laterButton(asides.put(turn, text)));
    }
}
