package eu.rapport.meetings;

import org.jspecify.annotations.Nullable;

/** When to come back to it, and what for. */
record FollowUpFact(DayFact when, String what) {
    FollowUpFact on(DayFact changed) {
        return new FollowUpFact(changed, what);
    }

    NewMeeting.@Nullable Next next() {
        DayFact.Point at = when.at();
        return at == null ? null : new NewMeeting.Next(at.day(), at.time(), what);
    }
}
