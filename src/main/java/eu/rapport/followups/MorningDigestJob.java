package eu.rapport.followups;

import eu.rapport.schedule.OneByOne;
import eu.rapport.schedule.RecurringJob;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Looks whose morning has come. */
@Component
class MorningDigestJob extends RecurringJob {
    private final MorningDigests digests;
    private final OneByOne oneByOne;

    MorningDigestJob(MorningDigests digests, OneByOne oneByOne) {
        this.digests = digests;
        this.oneByOne = oneByOne;
    }

    @Override
    public Duration period() {
        return Duration.ofSeconds(20);
    }

    @Override
    public void run() {
        oneByOne.forEach("A morning digest", digests.waiting(), digests::settle);
    }
}
