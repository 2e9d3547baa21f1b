package eu.rapport.promises;

import eu.rapport.conversation.Deeds;
import eu.rapport.conversation.Press;
import eu.rapport.conversation.Reply;
import eu.rapport.conversation.Reversal;
import eu.rapport.conversation.Turn;
import eu.rapport.relationships.Relationships;
import eu.rapport.shared.Side;
import eu.rapport.texts.Text;
import java.util.Optional;
import java.util.function.LongPredicate;
import org.springframework.stereotype.Component;

/** Hears from the community whether an answer settles their concern; whoever said so can take it back. */
@Component
class JudgeAnswer implements Reversal {
    private static final String DEED = "concern-judged";

    private final Concerns concerns;
    private final ConcernWords words;
    private final ConcernNotices notices;
    private final Relationships relationships;
    private final Deeds deeds;

    JudgeAnswer(
            Concerns concerns, ConcernWords words, ConcernNotices notices, Relationships relationships, Deeds deeds) {
        this.concerns = concerns;
        this.words = words;
        this.notices = notices;
        this.relationships = relationships;
        this.deeds = deeds;
    }

    /** The community says that this answers it. */
    Reply settle(Turn turn, Press press) {
        return judge(turn, press, concerns::settle, "concern.settled", "concern.told.settled");
    }

    /** The community says that this does not answer it yet. */
    Reply notYet(Turn turn, Press press) {
        return judge(turn, press, concerns::reopen, "concern.notyet", "concern.told.notyet");
    }

    private Reply judge(Turn turn, Press press, LongPredicate change, String thanks, String notice) {
        long id = press.id(0);
        if (find(turn, id).isEmpty()) {
            return Reply.say("promises.gone");
        }
        if (!change.test(id)) {
            return Reply.say("promises.answered");
        }
        Concern judged = concerns.find(id).orElseThrow();
        deeds.drop(DEED, id);
        Deeds.Deed deed = deeds.note(turn.person(), DEED, id);
        notices.tellJudged(judged, Text.of(notice, words.community(judged), judged.words()), deed.id());
        Reply said = press.argument(1).equals(ConcernWords.IN_LIST)
                ? Reply.say(thanks, judged.words())
                : Reply.say(Text.paragraphs(ConcernNotices.answer(judged), Text.of(thanks, judged.words())))
                        .inPlace();
        return said.row(Deeds.undoButton(deed));
    }

    @Override
    public String kind() {
        return DEED;
    }

    @Override
    public Reply undo(Turn turn, long subject) {
        return find(turn, subject)
                .flatMap(each -> concerns.unjudge(subject))
                .map(open -> takenBack(turn, open))
                .orElse(Reply.say("promises.undone.late"));
    }

    private Reply takenBack(Turn turn, Concern open) {
        notices.takeJudgedBack(
                open, Text.of("concern.told.takenback", words.community(open), open.words()), turn.now());
        return Reply.say("promises.undone.judged").inPlace().and(ConcernNotices.question(open));
    }

    private Optional<Concern> find(Turn turn, long id) {
        return concerns.find(id)
                .filter(each -> turn.person().role().side() == Side.COMMUNITY)
                .filter(each -> relationships.maySee(turn.person(), each.communityId()));
    }
}
