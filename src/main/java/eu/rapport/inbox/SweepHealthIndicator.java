package eu.rapport.inbox;

import java.time.Duration;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Whether the inbox is still looked through for what was left behind, be it in vain; shown as {@code sweep}. */
@Component
class SweepHealthIndicator implements HealthIndicator {
    private static final Duration SILENCE = Duration.ofSeconds(60);

    private final Workers workers;

    SweepHealthIndicator(Workers workers) {
        this.workers = workers;
    }

    @Override
    public Health health() {
        boolean alive = workers.isRunning() && workers.sinceLastSweep().compareTo(SILENCE) < 0;
        return (alive ? Health.up() : Health.down()).build();
    }
}
