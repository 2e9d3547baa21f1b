package eu.rapport.promises;

import eu.rapport.conversation.Button;
import eu.rapport.conversation.Dialogue;
import eu.rapport.conversation.Dialogues;
import eu.rapport.conversation.Reply;
import eu.rapport.conversation.Turn;
import eu.rapport.relationships.Relationships;
import eu.rapport.shared.Side;
import eu.rapport.texts.Text;
import java.util.Optional;
import java.util.function.LongPredicate;
import org.springframework.stereotype.Component;

/** Answers a concern: typed, shown back, sent; the community says whether that answers it. */
@Component
class AnswerConcern {
    static final String ANSWER = "answer";

    private static final String SHOWN = "shown";

    private static final String NAME = ConcernCommand.NAME;

    private final Concerns concerns;
    private final ConcernWords words;
    private final ConcernNotices notices;
    private final Relationships relationships;
    private final Dialogues dialogues;

    AnswerConcern(
            Concerns concerns,
            ConcernWords words,
            ConcernNotices notices,
            Relationships relationships,
            Dialogues dialogues) {
        this.concerns = concerns;
        this.words = words;
        this.notices = notices;
        this.relationships = relationships;
        this.dialogues = dialogues;
    }

    /** Waits for the words of the answer. */
    Reply begin(Turn turn, long id) {
        return find(turn, id, Side.AUTHORITY)
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
        return find(turn, dialogue.id("id"), Side.AUTHORITY)
                .filter(Concern::isOpen)
                .isPresent();
    }

    Reply typed(Turn turn, Dialogue dialogue, String text) {
        Optional<Concern> concern =
                find(turn, dialogue.id("id"), Side.AUTHORITY).filter(Concern::isOpen);
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

    Reply send(Turn turn, long id) {
        Optional<Dialogue> shown =
                dialogues.of(turn.person(), NAME).filter(each -> each.step().equals(SHOWN) && each.id("id") == id);
        if (shown.isEmpty() || find(turn, id, Side.AUTHORITY).isEmpty()) {
            return Reply.say("conversation.stale").inPlace();
        }
        dialogues.close(turn.person());
        return concerns.answer(id, shown.get().get(ANSWER), turn.person())
                .map(this::told)
                .orElse(Reply.say("concern.answeredbefore"))
                .inPlace();
    }

    private Reply told(Concern answered) {
        boolean somebody = notices.tellAnswer(answered);
        return Reply.say(
                somebody ? "concern.sent" : "concern.sent.nobody",
                words.community(answered),
                String.valueOf(answered.answer()));
    }

    Reply drop(Turn turn) {
        dialogues.of(turn.person(), NAME).ifPresent(each -> dialogues.close(turn.person()));
        return Reply.say("concern.dropped").inPlace();
    }

    /** The community says that this answers it. */
    Reply settle(Turn turn, long id) {
        return judge(turn, id, concerns::settle, "concern.settled", "concern.told.settled");
    }

    /** The community says that this does not answer it yet. */
    Reply notYet(Turn turn, long id) {
        return judge(turn, id, concerns::reopen, "concern.notyet", "concern.told.notyet");
    }

    private Reply judge(Turn turn, long id, LongPredicate change, String reply, String notice) {
        Optional<Concern> concern = find(turn, id, Side.COMMUNITY);
        if (concern.isEmpty()) {
            return Reply.say("promises.gone");
        }
        if (!change.test(id)) {
            return Reply.say("promises.answered");
        }
        notices.tellAuthority(
                concern.get(),
                Text.of(notice, words.community(concern.get()), concern.get().words()));
        return Reply.say(reply, concern.get().words()).inPlace();
    }

    private Optional<Concern> find(Turn turn, long id, Side side) {
        return concerns.find(id)
                .filter(each -> turn.person().role().side() == side)
                .filter(each -> relationships.maySee(turn.person(), each.communityId()));
    }
}
