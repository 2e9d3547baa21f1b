package eu.rapport.outbox;

import eu.rapport.outbox.Sender.Outcome;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What an operator can see of the outbox. */
@Component
class OutboxMetrics {
    private final MeterRegistry registry;

    OutboxMetrics(MeterRegistry registry, Backlog backlog, Restores restores, Clock clock) {
        this.registry = registry;
        for (Urgency urgency : Urgency.values()) {
            Gauge.builder("rapport.outbox.age", backlog, each -> each.ageInSeconds(urgency, clock.instant()))
                    .baseUnit("seconds")
                    .tag("urgency", urgency.name().toLowerCase(Locale.ROOT))
                    .register(registry);
        }
        Gauge.builder("rapport.outbox.held", restores, Restores::held)
                .description("messages of before a restore that wait for a decision")
                .register(registry);
        for (Class<?> outcome : Outcome.class.getPermittedSubclasses()) {
            counter(outcome);
        }
    }

    void count(Outcome outcome) {
        counter(outcome.getClass()).increment();
    }

    private Counter counter(Class<?> outcome) {
        return registry.counter(
                "rapport.outbox.attempts", "outcome", outcome.getSimpleName().toLowerCase(Locale.ROOT));
    }
}
