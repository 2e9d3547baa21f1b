package eu.rapport.inbox;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.stereotype.Component;

/** What an operator can see of the inbox. */
@Component
class InboxMetrics {
    private final Counter dead;
    private final Counter unreadable;

    InboxMetrics(MeterRegistry registry, InboxTable table) {
        dead = registry.counter("rapport.inbox.dead");
        unreadable = registry.counter("rapport.inbox.unreadable");
        Gauge.builder("rapport.inbox.lag", table, InboxTable::lagInSeconds)
                .baseUnit("seconds")
                .register(registry);
        Gauge.builder("rapport.inbox.aside", table, each -> each.count("DEAD") + each.count("UNREADABLE"))
                .register(registry);
    }

    void countDead() {
        dead.increment();
    }

    void countUnreadable() {
        unreadable.increment();
    }
}
