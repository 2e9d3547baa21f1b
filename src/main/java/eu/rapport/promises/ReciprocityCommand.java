package eu.rapport.promises;

import eu.rapport.conversation.Command;
import eu.rapport.conversation.Dialogue;
import eu.rapport.conversation.Dialogues;
import eu.rapport.conversation.Press;
import eu.rapport.conversation.Reply;
import eu.rapport.conversation.Standalone;
import eu.rapport.conversation.Turn;
import eu.rapport.reading.Intent;
import eu.rapport.reading.Reading;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Hears the answers of both sides in a round; each counts at once and can be changed until the round closes. */
@Component
class ReciprocityCommand implements Command {
    static final String NAME = "reciprocity";

    private static final String COMMENT = "comment";
    private static final String ROUND = "round";
    private static final Set<Intent> NEWS = EnumSet.of(Intent.LOG_MEETING, Intent.SET_REMINDER, Intent.STAFF_CHANGE);

    private final CheckInRounds rounds;
    private final CheckInTable table;
    private final Answers answers;
    private final CheckInQuestions questions;
    private final CheckInNotices notices;
    private final Dialogues dialogues;

    ReciprocityCommand(
            CheckInRounds rounds,
            CheckInTable table,
            Answers answers,
            CheckInQuestions questions,
            CheckInNotices notices,
            Dialogues dialogues) {
        this.rounds = rounds;
        this.table = table;
        this.answers = answers;
        this.questions = questions;
        this.notices = notices;
        this.dialogues = dialogues;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean listed() {
        return false;
    }

    /** Asks once more in every open round in which this person has not finished. */
    @Override
    public Reply handle(Turn turn, String rest) {
        Reply all = answers.everOf(turn.person().id()).stream()
                .filter(each -> !each.finished())
                .flatMap(each -> rounds.openFor(each.checkInId(), turn.person()).stream())
                .map(each -> questions.gives(each, turn.person().role().side()))
                .reduce(Reply.nothing(), Reply::and);
        return all.parts().isEmpty() ? Reply.say("checkin.nothingopen") : all;
    }

    @Override
    public Reply pressed(Turn turn, Press press) {
        if (press.action().equals("pass") || press.action().equals("keep")) {
            return passOn(turn, press).inPlace();
        }
        return rounds.openFor(press.id(0), turn.person())
                .map(round -> pressed(turn, press, round))
                .orElse(Reply.say("checkin.closed"))
                .inPlace();
    }

    private Reply pressed(Turn turn, Press press, CheckIn round) {
        return switch (press.action()) {
            case "gives" -> gives(turn, press, round);
            case "kept" -> kept(turn, press, round);
            case "skip" -> finish(turn, round);
            case "write" -> waitForComment(turn, round, true);
            case "again" -> questions.gives(round, turn.person().role().side());
            default -> Reply.say("conversation.stale");
        };
    }

    private Reply gives(Turn turn, Press press, CheckIn round) {
        if (!CheckInQuestions.isOnScale(press.id(1))) {
            return Reply.say("conversation.stale");
        }
        rounds.gives(round.id(), turn.person().id(), (int) press.id(1));
        return questions.kept(round, turn.person().role().side());
    }

    private Reply kept(Turn turn, Press press, CheckIn round) {
        Optional<PromisesKept> kept = Arrays.stream(PromisesKept.values())
                .filter(each -> each.name().equals(press.argument(1)))
                .findFirst();
        if (kept.isEmpty()) {
            return Reply.say("conversation.stale");
        }
        rounds.kept(round.id(), turn.person().id(), kept.get());
        boolean free = dialogues.of(turn.person()).isEmpty()
                || dialogues.of(turn.person(), NAME).isPresent();
        return waitForComment(turn, round, free);
    }

    /** Waits for what they type, unless they are in the middle of something else. */
    private Reply waitForComment(Turn turn, CheckIn round, boolean typing) {
        if (typing) {
            Dialogue dialogue = dialogues.open(turn.person(), NAME, COMMENT);
            dialogues.open(turn.person(), dialogue.knowing(ROUND, round.id()));
        }
        return questions.comment(round, typing);
    }

    /** Nothing to say: also words they typed before and did not agree to pass on go. */
    private Reply finish(Turn turn, CheckIn round) {
        answers.dropUnshared(round.id(), turn.person().id());
        dialogues.of(turn.person(), NAME).ifPresent(each -> dialogues.close(turn.person()));
        CheckIn now = rounds.finish(round.id(), turn.person().id());
        return questions.thanks(now, answers.of(round.id(), turn.person().id()).orElseThrow());
    }

    /** Remarks may be about anything, but who tells of a meeting or of somebody leaving hardly answers. */
    @Override
    public boolean expects(Turn turn, Dialogue dialogue, Reading reading) {
        return !Standalone.is(reading) || !NEWS.contains(reading.intent());
    }

    @Override
    public Reply answered(Turn turn, Dialogue dialogue, String text) {
        dialogues.close(turn.person());
        return rounds.openFor(dialogue.id(ROUND), turn.person())
                .map(round -> comment(turn, round, text.strip()))
                .orElse(Reply.say("checkin.closed"));
    }

    private Reply comment(Turn turn, CheckIn round, String text) {
        answers.comment(round.id(), turn.person().id(), text);
        rounds.finish(round.id(), turn.person().id());
        return questions.mayPass(round, text);
    }

    /** The writer decides about their words, also after the round has closed. */
    private Reply passOn(Turn turn, Press press) {
        long personId = turn.person().id();
        Optional<Answer> answer = answers.of(press.id(0), personId);
        String comment = answer.map(Answer::comment).orElse(null);
        if (answer.isEmpty() || comment == null || answer.get().mayPass()) {
            return Reply.say("promises.answered");
        }
        if (press.action().equals("keep")) {
            answers.comment(press.id(0), personId, null);
            return Reply.say("checkin.kepttoyou");
        }
        answers.mayPass(press.id(0), personId);
        notices.passOn(table.findById(press.id(0)).orElseThrow(), answer.get(), comment);
        return Reply.say("checkin.passedon", comment);
    }
}
