package eu.rapport.team;

import eu.rapport.schedule.RecurringJob;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Lets successions count whose day has come. */
@Component
class SuccessionJob extends RecurringJob {
    private final Successions successions;

    SuccessionJob(Successions successions) {
        this.successions = successions;
    }

    @Override
    public Duration period() {
        return Duration.ofSeconds(30);
    }

    @Override
    public void run() {
        successions.applyDue();
    }
}
