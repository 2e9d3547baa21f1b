package eu.rapport.meetings;

import eu.rapport.followups.FollowUp;
import eu.rapport.followups.FollowUps;
import eu.rapport.followups.NewFollowUp;
import eu.rapport.followups.Origin;
import eu.rapport.people.Person;
import eu.rapport.promises.Concern;
import eu.rapport.promises.Concerns;
import eu.rapport.promises.NewPromise;
import eu.rapport.promises.Promise;
import eu.rapport.promises.Promises;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What comes out of a meeting: concerns and promises for the ledger, a follow-up for whoever logged it. Of a closed-door meeting
 * nothing goes into the ledger, and its follow-up says nothing of it.
 */
@Component
class Outcomes {
    static final String KIND = "meeting";

    private final Promises promises;
    private final Concerns concerns;
    private final FollowUps followUps;
    private final NeutralWords neutral;

    Outcomes(Promises promises, Concerns concerns, FollowUps followUps, NeutralWords neutral) {
        this.promises = promises;
        this.concerns = concerns;
        this.followUps = followUps;
        this.neutral = neutral;
    }

    void record(MeetingRow meeting, NewMeeting told, Person by) {
        if (told.openness().tellsWords()) {
            told.concerns()
                    .forEach(each -> concerns.raiseAt(meeting.id(), meeting.day(), meeting.communityId(), each, by));
            told.promises().forEach(each -> promise(meeting, each, by));
        }
        plan(meeting, told.followUp(), by);
    }

    /** Makes the ledger say what the corrected meeting says; whatever stays the same keeps what became of it. */
    void correct(MeetingRow meeting, NewMeeting told, Person by) {
        boolean open = told.openness().tellsWords();
        correctConcerns(meeting, open ? told.concerns() : List.of(), by);
        correctPromises(meeting, open ? told.promises() : List.of(), by);
        correctFollowUp(meeting, told.followUp(), by);
    }

    void drop(long meetingId) {
        promises.dropFromMeeting(meetingId);
        concerns.dropFromMeeting(meetingId);
        followUps.dropFrom(new Origin(KIND, meetingId));
    }

    private void promise(MeetingRow meeting, NewMeeting.Promised told, Person by) {
        Long giver = told.by() == by.role().side() ? (Long) by.id() : null;
        promises.record(new NewPromise(
                meeting.communityId(), told.by(), giver, told.words(), told.due(), meeting.id(), by.id()));
    }

    private void plan(MeetingRow meeting, NewMeeting.@Nullable Next next, Person by) {
        if (next != null) {
            String what = meeting.openness().tellsWords() ? next.what() : neutral.followUp(by);
            followUps.plan(new NewFollowUp(
                    by.id(), meeting.communityId(), next.day(), next.time(), what, new Origin(KIND, meeting.id())));
        }
    }

    private void correctConcerns(MeetingRow meeting, List<String> told, Person by) {
        List<String> missing = new ArrayList<>(told);
        for (Concern kept : concerns.ofMeeting(meeting.id())) {
            if (kept.communityId() != meeting.communityId() || !missing.remove(kept.words())) {
                concerns.drop(kept.id());
            } else {
                concerns.cameUpOn(kept.id(), meeting.day(), by);
            }
        }
        missing.forEach(each -> concerns.raiseAt(meeting.id(), meeting.day(), meeting.communityId(), each, by));
    }

    /** One that only got other words or another day is changed; of one that is gone or new, dropped or put down. */
    private void correctPromises(MeetingRow meeting, List<NewMeeting.Promised> told, Person by) {
        List<NewMeeting.Promised> missing = new ArrayList<>(told);
        List<Promise> loose = new ArrayList<>();
        for (Promise kept : promises.ofMeeting(meeting.id())) {
            boolean same = kept.communityId() == meeting.communityId()
                    && missing.remove(new NewMeeting.Promised(kept.by(), kept.words(), kept.due()));
            if (!same) {
                loose.add(kept);
            }
        }
        for (Promise kept : loose) {
            Optional<NewMeeting.Promised> successor = missing.stream()
                    .filter(each ->
                            kept.communityId() == meeting.communityId() && kept.by() == each.by() && kept.isOpen())
                    .filter(each -> each.words().equals(kept.words()) || Objects.equals(each.due(), kept.due()))
                    .findFirst();
            successor.ifPresentOrElse(
                    each -> promises.change(kept.id(), each.words(), each.due()), () -> promises.drop(kept.id()));
            successor.ifPresent(missing::remove);
        }
        missing.forEach(each -> promise(meeting, each, by));
    }

    private void correctFollowUp(MeetingRow meeting, NewMeeting.@Nullable Next told, Person by) {
        Origin origin = new Origin(KIND, meeting.id());
        boolean same = told != null
                && followUps.from(origin).stream()
                        .anyMatch(each -> each.state() != FollowUp.State.DROPPED
                                && each.day().equals(told.day())
                                && Objects.equals(each.atTime(), told.time())
                                && each.what().equals(told.what().strip()));
        if (!same) {
            followUps.dropFrom(origin);
            plan(meeting, told, by);
        }
    }
}
