package eu.rapport.team;

import eu.rapport.schedule.RecurringJob;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Lets successions count whose day has come. */
@Component
class SuccessionJob extends RecurringJob {
    private final DueSuccessions due;

    SuccessionJob(DueSuccessions due) {
        this.due = due;
    }

    @Override
    public Duration period() {
        return Duration.ofSeconds(30);
    }

    @Override
    public void run() {
        due.apply();
    }
}
