package eu.rapport.meetings;

import eu.rapport.conversation.Reply;
import eu.rapport.conversation.Reversal;
import eu.rapport.conversation.Turn;
import eu.rapport.texts.Text;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Makes a corrected meeting what it was before. */
@Component
class TakeBackCorrection implements Reversal {
    private final Drafts drafts;
    private final CorrectMeeting correct;
    private final Lessons lessons;
    private final Labels labels;

    TakeBackCorrection(Drafts drafts, CorrectMeeting correct, Lessons lessons, Labels labels) {
        this.drafts = drafts;
        this.correct = correct;
        this.lessons = lessons;
        this.labels = labels;
    }

    @Override
    public String kind() {
        return CorrectMeeting.DEED;
    }

    @Override
    public Reply undo(Turn turn, long subject) {
        return drafts.claim(turn, subject)
                .filter(draft -> draft.state() == Draft.State.SAVED)
                .flatMap(draft -> restored(turn, draft).map(meeting -> done(draft, meeting)))
                .orElse(Reply.say("undo.already"));
    }

    private Reply done(Draft correction, MeetingRow meeting) {
        Reply there = Reply.reword(correction.key(), Text.of("meetings.title.undone"));
        Text undone = Text.of("meetings.correctionundone", labels.community(meeting.communityId()), meeting.day());
        return there.and(Reply.say(Text.paragraphs(undone, lessons.unlearn(List.of(correction))))
                .inPlace());
    }

    private Optional<MeetingRow> restored(Turn turn, Draft correction) {
        Long meeting = correction.meetingId();
        Optional<Draft> before = meeting == null ? Optional.empty() : drafts.lastSaved(meeting, correction.id());
        drafts.save(correction.discarded());
        return before.flatMap(draft -> correct.correct(draft, turn.person()));
    }
}
