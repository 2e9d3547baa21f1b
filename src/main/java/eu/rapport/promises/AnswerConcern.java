package eu.rapport.promises;

import eu.rapport.conversation.Button;
import eu.rapport.conversation.Deeds;
import eu.rapport.conversation.Dialogue;
import eu.rapport.conversation.Dialogues;
import eu.rapport.conversation.Reply;
import eu.rapport.conversation.Reversal;
import eu.rapport.conversation.Turn;
import eu.rapport.relationships.Relationships;
import eu.rapport.shared.Side;
import eu.rapport.texts.Text;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Answers a concern: typed, shown back, sent; whoever sent it can take it back until the community has said something to it. */
@Component
class AnswerConcern implements Reversal {
    static final String ANSWER = "answer";

    private static final String SHOWN = "shown";
    private static final String DEED = "concern-answered";

    private static final String NAME = ConcernCommand.NAME;

    private final Concerns concerns;
    private final ConcernWords words;
    private final ConcernNotices notices;
    private final Relationships relationships;
    private final Dialogues dialogues;
    private final Deeds deeds;

    AnswerConcern(
            Concerns concerns,
            ConcernWords words,
            ConcernNotices notices,
            Relationships relationships,
            Dialogues dialogues,
            Deeds deeds) {
        this.concerns = concerns;
        this.words = words;
        this.notices = notices;
        this.relationships = relationships;
        this.dialogues = dialogues;
        this.deeds = deeds;
    }

    /** Waits for the words of the answer. */
    Reply begin(Turn turn, long id) {
        return find(turn, id)
                .map(concern -> concern.isOpen() ? askWords(turn, concern) : Reply.say("concern.answeredbefore"))
                .orElse(Reply.say("promises.gone"));
    }

    private Reply askWords(Turn turn, Concern concern) {
        Dialogue dialogue = dialogues.open(turn.person(), NAME, ANSWER);
        dialogues.open(turn.person(), dialogue.knowing("id", concern.id()));
        return Reply.say("concern.typeanswer", words.community(concern), concern.words())
                .row(Button.cancel());
    }

    static boolean isAnswering(Dialogue dialogue) {
        return dialogue.step().equals(ANSWER) || dialogue.step().equals(SHOWN);
    }

    /** Whether the concern still waits for these words; it may have been answered or taken back meanwhile. */
    boolean isStillAsked(Turn turn, Dialogue dialogue) {
        return find(turn, dialogue.id("id")).filter(Concern::isOpen).isPresent();
    }

    Reply typed(Turn turn, Dialogue dialogue, String text) {
        Optional<Concern> concern = find(turn, dialogue.id("id")).filter(Concern::isOpen);
        if (concern.isEmpty()) {
            dialogues.close(turn.person());
            return Reply.say("concern.answeredbefore");
        }
        dialogues.open(turn.person(), dialogue.at(SHOWN).knowing(ANSWER, text.strip()));
        long id = concern.get().id();
        return Reply.say(
                        "concern.showanswer",
                        words.community(concern.get()),
                        concern.get().words(),
                        text.strip())
                .row(
                        Button.of("concern.send", NAME, "send", id),
                        Button.of("promises.change", NAME, "retype", id),
                        Button.of("promises.discard", NAME, "drop", id));
    }

    /** Sends what was shown; says when those who are asleep hear of it. */
    Reply send(Turn turn, long id) {
        Optional<Dialogue> shown =
                dialogues.of(turn.person(), NAME).filter(each -> each.step().equals(SHOWN) && each.id("id") == id);
        if (shown.isEmpty() || find(turn, id).isEmpty()) {
            return Reply.say("conversation.stale").inPlace();
        }
        dialogues.close(turn.person());
        return concerns.answer(id, shown.get().get(ANSWER), turn.person())
                .map(answered -> told(turn, answered))
                .orElse(Reply.say("concern.answeredbefore"))
                .inPlace();
    }

    private Reply told(Turn turn, Concern answered) {
        boolean somebody = notices.hasReaders(answered);
        Text sent = Text.of(
                somebody ? "concern.sent" : "concern.sent.nobody",
                words.community(answered),
                String.valueOf(answered.answer()));
        return Reply.say(Text.paragraphs(sent, notices.tellAnswer(answered)))
                .row(Deeds.undoButton(deeds.note(turn.person(), DEED, answered.id())));
    }

    @Override
    public String kind() {
        return DEED;
    }

    @Override
    public Reply undo(Turn turn, long subject) {
        return concerns.takeAnswerBack(subject, turn.person())
                .map(answered -> takenBack(turn, answered))
                .orElse(Reply.say("promises.undone.late"));
    }

    private Reply takenBack(Turn turn, Concern answered) {
        notices.takeAnswerBack(answered);
        return Reply.say("concern.undone.answer", answered.words())
                .inPlace()
                .row(ConcernNotices.answerButton(answered));
    }

    Reply drop(Turn turn) {
        dialogues.of(turn.person(), NAME).ifPresent(each -> dialogues.close(turn.person()));
        return Reply.say("concern.dropped").inPlace();
    }

    private Optional<Concern> find(Turn turn, long id) {
        return concerns.find(id)
                .filter(each -> turn.person().role().side() == Side.AUTHORITY)
                .filter(each -> relationships.maySee(turn.person(), each.communityId()));
    }
}
