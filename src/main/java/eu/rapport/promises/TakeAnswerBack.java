package eu.rapport.promises;

import eu.rapport.conversation.Button;
import eu.rapport.conversation.Deeds;
import eu.rapport.conversation.Dialogues;
import eu.rapport.conversation.Messenger;
import eu.rapport.conversation.Reply;
import eu.rapport.conversation.Reversal;
import eu.rapport.conversation.Turn;
import eu.rapport.people.Person;
import eu.rapport.texts.Text;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** A receiver who tapped the wrong answer takes it back and is asked anew; the giver hears of it if they had heard the answer. */
@Component
class TakeAnswerBack implements Reversal {
    private static final String DEED = "promise-judged";

    private final Promises promises;
    private final PromiseQuestions questions;
    private final Dialogues dialogues;
    private final Messenger messenger;
    private final Deeds deeds;

    TakeAnswerBack(
            Promises promises, PromiseQuestions questions, Dialogues dialogues, Messenger messenger, Deeds deeds) {
        this.promises = promises;
        this.questions = questions;
        this.dialogues = dialogues;
        this.messenger = messenger;
        this.deeds = deeds;
    }

    /** Only the latest answer to a promise can be taken back. */
    Button button(Person receiver, Promise judged) {
        deeds.drop(DEED, judged.id());
        return Deeds.undoButton(deeds.note(receiver, DEED, judged.id()));
    }

    /** The beginning of the keys under which one answer is told. */
    static String told(Promise judged) {
        Instant at = judged.judgedAt();
        return "promise-said:%d:%d".formatted(judged.id(), at == null ? 0 : at.toEpochMilli());
    }

    @Override
    public String kind() {
        return DEED;
    }

    @Override
    public Reply undo(Turn turn, long subject) {
        return promises.find(subject)
                .filter(each -> promises.unjudge(subject, turn.person()))
                .map(judged -> takenBack(turn, judged))
                .orElse(Reply.say("promises.undone.late"));
    }

    private Reply takenBack(Turn turn, Promise judged) {
        dialogues
                .of(turn.person(), PromiseCommand.NAME)
                .filter(each -> each.step().equals(SettlePromise.WHY) && each.id("id") == judged.id())
                .ifPresent(each -> dialogues.close(turn.person()));
        Promise open = promises.find(judged.id()).orElseThrow();
        if (!messenger.unsay(told(judged) + ":")) {
            questions.tellGiver(open, Text.of("promises.told.takenback"), told(judged) + "-back");
        }
        return Reply.say("promises.undone.judged").inPlace().and(questions.question(open, turn.person()));
    }
}
