package eu.rapport.outbox;

import java.time.Duration;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Whether the courier goes its rounds, and what could be sent is. */
@Component
class CourierHealthIndicator implements HealthIndicator {
    private static final Duration SILENCE = Duration.ofSeconds(60);

    private final CourierLoop loop;
    private final Standstill standstill;

    CourierHealthIndicator(CourierLoop loop, Standstill standstill) {
        this.loop = loop;
        this.standstill = standstill;
    }

    @Override
    public Health health() {
        boolean alive = loop.isRunning() && loop.sinceLastBeat().compareTo(SILENCE) < 0;
        return (alive && !standstill.lasts() ? Health.up() : Health.down())
                .withDetail("sending", standstill.lasts() ? "stands still" : "goes on")
                .withDetail("role", loop.lease().held() ? "sending" : "standing by")
                .build();
    }
}
