package eu.rapport.schedule;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Whether each recurring job has gone well lately, on whichever instance; shown as {@code scheduler}. */
@Component
class SchedulerHealthIndicator implements HealthIndicator {
    /** Time for a run, and for another instance to take over. */
    private static final Duration GRACE = Duration.ofMinutes(1);

    private final Timetable timetable;
    private final Heartbeats beats;

    SchedulerHealthIndicator(Timetable timetable, Heartbeats beats) {
        this.timetable = timetable;
        this.beats = beats;
    }

    @Override
    public Health health() {
        List<String> silent = timetable.jobs().stream()
                .filter(this::isSilent)
                .map(SchedulerHealthIndicator::name)
                .toList();
        return silent.isEmpty()
                ? Health.up().build()
                : Health.down().withDetail("silent", silent).build();
    }

    private boolean isSilent(RecurringJob job) {
        Duration patience = job.period().multipliedBy(3).plus(GRACE);
        return !beats.silentFor(patience, List.of(name(job))).isEmpty();
    }

    private static String name(RecurringJob job) {
        return job.getClass().getSimpleName();
    }
}
