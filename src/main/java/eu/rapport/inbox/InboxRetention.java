package eu.rapport.inbox;

import eu.rapport.shared.RetentionTask;
import org.springframework.stereotype.Component;

/** Lets old updates go: the messenger would not send them again. */
@Component
class InboxRetention implements RetentionTask {
    private final Inbox inbox;

    InboxRetention(Inbox inbox) {
        this.inbox = inbox;
    }

    @Override
    public void purge() {
        inbox.purge();
    }
}
