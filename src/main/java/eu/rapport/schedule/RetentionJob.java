package eu.rapport.schedule;

import eu.rapport.shared.RetentionTask;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
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
        List<RuntimeException> faults =
                tasks.stream().flatMap(each -> purge(each).stream()).toList();
        if (!faults.isEmpty()) {
            throw faults.getFirst();
        }
    }

    /** One package's fault keeps none of the others from removing theirs. */
    private static Optional<RuntimeException> purge(RetentionTask task) {
        try {
            task.purge();
            return Optional.empty();
        } catch (RuntimeException fault) {
            return Optional.of(fault);
        }
    }
}
