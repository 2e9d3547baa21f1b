package eu.rapport.followups;

import eu.rapport.schedule.RecurringJob;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Looks whose morning has come. */
@Component
class MorningDigestJob extends RecurringJob {
    private final MorningDigests digests;

    MorningDigestJob(MorningDigests digests) {
        this.digests = digests;
    }

    @Override
    public Duration period() {
        return Duration.ofSeconds(20);
    }

    @Override
    public void run() {
        digests.waiting().forEach(digests::settle);
    }
}
