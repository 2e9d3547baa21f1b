package eu.rapport.health;

import eu.rapport.schedule.RecurringJob;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Looks at all relationships every few minutes. */
@Component
class HealthSweepJob extends RecurringJob {
    private final HealthSweep sweep;

    HealthSweepJob(HealthSweep sweep) {
        this.sweep = sweep;
    }

    @Override
    public Duration period() {
        return Duration.ofMinutes(5);
    }

    @Override
    public void run() {
        sweep.run();
    }
}
