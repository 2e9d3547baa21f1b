package eu.rapport.promises;

import eu.rapport.shared.RetentionTask;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Removes the comments whose writers never said that they may be passed on, some time after the round. */
@Component
class UnsharedComments implements RetentionTask {
    private static final Duration KEPT_FOR = Duration.ofDays(30);

    private final Answers answers;
    private final Clock clock;

    UnsharedComments(Answers answers, Clock clock) {
        this.answers = answers;
        this.clock = clock;
    }

    @Override
    public void purge() {
        answers.purgeComments(clock.instant().minus(KEPT_FOR));
    }
}
