package eu.rapport.schedule;

import eu.rapport.shared.RetentionTask;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;

/** Lets every package remove what it need not keep. */
@Component
class RetentionJob extends RecurringJob {
    private final List<RetentionTask> tasks;

    RetentionJob(List<RetentionTask> tasks) {
        this.tasks = tasks;
    }

    @Override
    public Duration period() {
        return Duration.ofDays(1);
    }

    @Override
    public void run() {
        tasks.forEach(RetentionTask::purge);
    }
}
