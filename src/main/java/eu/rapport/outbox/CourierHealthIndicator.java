package eu.rapport.outbox;

import java.time.Duration;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Whether the courier goes its rounds. */
@Component
class CourierHealthIndicator implements HealthIndicator {
    private static final Duration SILENCE = Duration.ofSeconds(60);

    private final CourierLoop loop;

    CourierHealthIndicator(CourierLoop loop) {
        this.loop = loop;
    }

    @Override
    public Health health() {
        boolean alive = loop.isRunning() && loop.sinceLastBeat().compareTo(SILENCE) < 0;
        return (alive ? Health.up() : Health.down())
                .withDetail("role", loop.lease().held() ? "sending" : "standing by")
                .build();
    }
}
