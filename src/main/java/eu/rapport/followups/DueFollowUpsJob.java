package eu.rapport.followups;

import eu.rapport.schedule.RecurringJob;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Tells people in time what they have to do. */
@Component
class DueFollowUpsJob extends RecurringJob {
    private final ZoneChanges zones;
    private final DueFollowUps due;

    DueFollowUpsJob(ZoneChanges zones, DueFollowUps due) {
        this.zones = zones;
        this.due = due;
    }

    @Override
    public Duration period() {
        return Duration.ofSeconds(5);
    }

    @Override
    public void run() {
        zones.follow();
        while (due.tell() == DueFollowUps.AT_ONCE) {
            // what is left is told in the next transaction
        }
    }
}
