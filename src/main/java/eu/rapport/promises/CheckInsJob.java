package eu.rapport.promises;

import eu.rapport.schedule.RecurringJob;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Closes the rounds that are over and starts those whose time has come. */
@Component
class CheckInsJob extends RecurringJob {
    private final CheckInRounds rounds;
    private final CheckInSchedule schedule;

    CheckInsJob(CheckInRounds rounds, CheckInSchedule schedule) {
        this.rounds = rounds;
        this.schedule = schedule;
    }

    @Override
    public Duration period() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        rounds.closeWhatIsOver();
        schedule.startWhatIsDue();
    }
}
