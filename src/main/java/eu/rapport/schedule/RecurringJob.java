package eu.rapport.schedule;

import java.time.Duration;
import java.util.Objects;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;
import org.quartz.SchedulerException;

/**
 * Something to be done again and again, on one running instance at a time. A bean of this type is all it takes; its name ends
 * in {@code Job}.
 *
 * <p>Quartz counts the period in real time and may run a job later, or once more after a crash: what is due is told by rows in
 * the database and by the {@link java.time.Clock}, never by the hour at which the job runs. When time is moved by hand, all jobs run at once.
 */
@DisallowConcurrentExecution
public abstract class RecurringJob implements Job {
    /** How much time lies between two runs. */
    public abstract Duration period();

    /** Does what is due by now. What it throws is logged; it is run again after the period. */
    public abstract void run();

    @Override
    public final void execute(JobExecutionContext context) {
        String name = getClass().getSimpleName();
        Heartbeats beats = heartbeats(context);
        try {
            run();
            beats.beat(name);
        } catch (RuntimeException fault) {
            beats.failed(name, fault);
        }
    }

    private static Heartbeats heartbeats(JobExecutionContext context) {
        try {
            return (Heartbeats)
                    Objects.requireNonNull(context.getScheduler().getContext().get(Heartbeats.class.getName()));
        } catch (SchedulerException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
