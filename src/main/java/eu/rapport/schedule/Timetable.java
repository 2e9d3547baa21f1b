package eu.rapport.schedule;

import eu.rapport.shared.TimeMoved;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.JobKey;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.quartz.impl.matchers.GroupMatcher;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts the declared jobs into Quartz before it starts, and takes out those that no version declares any more. */
@Component
class Timetable implements SmartInitializingSingleton {
    private static final String GROUP = "rapport";

    private final Scheduler scheduler;
    private final List<RecurringJob> jobs;
    private final Heartbeats beats;
    private final TransactionTemplate transaction;

    Timetable(Scheduler scheduler, List<RecurringJob> jobs, Heartbeats beats, PlatformTransactionManager transactions) {
        this.scheduler = scheduler;
        this.jobs = jobs;
        this.beats = beats;
        transaction = new TransactionTemplate(transactions);
        transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Something that is written into Quartz's tables. */
    private interface Change {
        void make() throws SchedulerException;
    }

    List<RecurringJob> jobs() {
        return jobs;
    }

    @Override
    public void afterSingletonsInstantiated() {
        try {
            scheduler.getContext().put(Heartbeats.class.getName(), beats);
            forgetOthers();
            for (RecurringJob job : jobs) {
                beats.beat(job.getClass().getSimpleName());
                store(job);
            }
        } catch (SchedulerException fault) {
            throw new IllegalStateException("The recurring jobs could not be set up", fault);
        }
    }

    /** Another instance that starts in the same moment may store it between our look and our writing; then it is there to be replaced. */
    private void store(RecurringJob job) {
        Change stored = () -> scheduler.scheduleJob(detail(job), Set.of(trigger(job)), true);
        try {
            asAWhole(stored);
        } catch (IllegalStateException storedMeanwhile) {
            asAWhole(stored);
        }
    }

    /**
     * A trigger is two rows. Where no transaction is under way Quartz commits them one after the other and has let go of its lock
     * by the second, so that it may look for what is to be run next between them and stumble over half a trigger.
     */
    private void asAWhole(Change change) {
        transaction.executeWithoutResult(status -> {
            try {
                change.make();
            } catch (SchedulerException fault) {
                throw new IllegalStateException("The recurring jobs could not be set up", fault);
            }
        });
    }

    /** Runs every job at once, because the time that they go by has changed. */
    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void runAll(TimeMoved event) {
        jobs.forEach(job -> asAWhole(() -> scheduler.triggerJob(key(job))));
    }

    private void forgetOthers() throws SchedulerException {
        Set<JobKey> declared = jobs.stream().map(Timetable::key).collect(Collectors.toSet());
        for (JobKey stored : scheduler.getJobKeys(GroupMatcher.jobGroupEquals(GROUP))) {
            if (!declared.contains(stored)) {
                scheduler.deleteJob(stored);
            }
        }
    }

    private static JobKey key(RecurringJob job) {
        return JobKey.jobKey(job.getClass().getSimpleName(), GROUP);
    }

    private static JobDetail detail(RecurringJob job) {
        return JobBuilder.newJob(job.getClass())
                .withIdentity(key(job))
                .storeDurably()
                .build();
    }

    /** After an outage a job runs once at once, however often it was missed. */
    private static Trigger trigger(RecurringJob job) {
        return TriggerBuilder.newTrigger()
                .withIdentity(job.getClass().getSimpleName(), GROUP)
                .withSchedule(SimpleScheduleBuilder.simpleSchedule()
                        .withIntervalInMilliseconds(job.period().toMillis())
                        .repeatForever()
                        .withMisfireHandlingInstructionNowWithExistingCount())
                .build();
    }
}
