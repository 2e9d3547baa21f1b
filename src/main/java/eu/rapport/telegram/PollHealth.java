package eu.rapport.telegram;

import eu.rapport.telegram.TelegramSettings.Mode;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Whether the poll loop is alive, and whether Telegram answers it. */
@Component("pollerHealthIndicator")
class PollHealth implements HealthIndicator {
    /** A long poll lasts 70 s at most. */
    private static final Duration SILENCE = Duration.ofSeconds(90);

    private final TelegramSettings settings;
    private final Counter failed;
    private volatile long beatAt = System.nanoTime();
    private volatile boolean polling;
    private volatile boolean answered = true;

    PollHealth(TelegramSettings settings, MeterRegistry registry) {
        this.settings = settings;
        this.failed = registry.counter("rapport.poll.failed");
    }

    void beat(boolean hasRole) {
        beatAt = System.nanoTime();
        polling = hasRole;
    }

    void succeeded() {
        answered = true;
    }

    void failed() {
        answered = false;
        failed.increment();
    }

    @Override
    public Health health() {
        if (!settings.hasToken() || settings.mode() != Mode.POLLING) {
            return Health.up().withDetail("role", "none").build();
        }
        if (System.nanoTime() - beatAt > SILENCE.toNanos()) {
            return Health.down().withDetail("loop", "silent").build();
        }
        return (answered ? Health.up() : Health.outOfService())
                .withDetail("role", polling ? "polling" : "standing by")
                .build();
    }
}
