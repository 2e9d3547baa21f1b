package eu.rapport.promises;

import eu.rapport.conversation.Deeds;
import eu.rapport.conversation.Dialogues;
import eu.rapport.conversation.Messenger;
import eu.rapport.conversation.Reply;
import eu.rapport.conversation.Turn;
import eu.rapport.people.Person;
import eu.rapport.relationships.Relationships;
import eu.rapport.shared.Side;
import eu.rapport.texts.Text;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Puts a promise into the ledger once its draft was saved, and lets the other side know. */
@Component
class KeepPromise {
    static final String RECORDED = "promise";

    private final Promises promises;
    private final PromiseWords words;
    private final Relationships relationships;
    private final Speakers speakers;
    private final Messenger messenger;
    private final Dialogues dialogues;
    private final Deeds deeds;

    KeepPromise(
            Promises promises,
            PromiseWords words,
            Relationships relationships,
            Speakers speakers,
            Messenger messenger,
            Dialogues dialogues,
            Deeds deeds) {
        this.promises = promises;
        this.words = words;
        this.relationships = relationships;
        this.speakers = speakers;
        this.messenger = messenger;
        this.dialogues = dialogues;
        this.deeds = deeds;
    }

    Reply keep(Turn turn, PromiseDraft draft) {
        Person person = turn.person();
        dialogues.close(person);
        if (!relationships.maySee(person, draft.communityId())) {
            return Reply.say("promises.gone");
        }
        Side own = person.role().side();
        Promise kept = promises.record(new NewPromise(
                draft.communityId(),
                draft.by(),
                draft.by() == own ? person.id() : null,
                draft.words(),
                draft.due(),
                null,
                person.id()));
        tellOtherSide(kept, own, turn.today());
        return Reply.say(Text.lines(Text.of("promise.saved"), words.line(kept, turn.today())))
                .row(Deeds.undoButton(deeds.note(person, RECORDED, kept.id())));
    }

    /** Both sides see the same ledger: what one puts down, the other hears of. */
    private void tellOtherSide(Promise promise, Side own, LocalDate today) {
        speakers.of(promise.communityId(), own.other())
                .forEach(each -> messenger.whenAwake(
                        each,
                        Reply.say("promise.noted", words.whoPromised(promise), words.line(promise, today)),
                        "promise-noted:%d:%d".formatted(promise.id(), each.id())));
    }
}
