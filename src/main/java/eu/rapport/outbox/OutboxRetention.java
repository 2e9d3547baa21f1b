package eu.rapport.outbox;

import eu.rapport.shared.RetentionTask;
import org.springframework.stereotype.Component;

/** Lets go of what was said long ago, its words included. */
@Component
class OutboxRetention implements RetentionTask {
    private final Outbox outbox;

    OutboxRetention(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void purge() {
        outbox.purge();
    }
}
