package eu.rapport.followups;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** How late reminders come. */
@Component
class FollowUpMetrics {
    private final Timer lateness;

    FollowUpMetrics(MeterRegistry registry) {
        this.lateness = Timer.builder("rapport.reminder.lateness")
                .description("time between the moment a reminder was due and the moment it was put down to be sent")
                .publishPercentiles(0.5, 0.99)
                .register(registry);
    }

    void told(Duration late) {
        lateness.record(late.isNegative() ? Duration.ZERO : late);
    }
}
