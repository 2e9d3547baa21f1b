package eu.rapport.followups;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Reminders that should have been told a quarter of an hour ago: more than none means that something is stuck. */
@Component
class OverdueGauge implements MeterBinder {
    private static final Duration ALARMING = Duration.ofMinutes(15);

    private final DueFollowUps due;

    OverdueGauge(DueFollowUps due) {
        this.due = due;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("rapport.reminders.overdue", due, each -> each.overdueFor(ALARMING))
                .description("reminders planned, and not told 15 minutes after they were due")
                .register(registry);
    }
}
