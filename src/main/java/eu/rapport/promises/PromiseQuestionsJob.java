package eu.rapport.promises;

import eu.rapport.schedule.RecurringJob;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Asks whether promises were kept, as their days pass. */
@Component
class PromiseQuestionsJob extends RecurringJob {
    private final PromiseQuestions questions;

    PromiseQuestionsJob(PromiseQuestions questions) {
        this.questions = questions;
    }

    @Override
    public Duration period() {
        return Duration.ofSeconds(20);
    }

    @Override
    public void run() {
        questions.askWhatIsDue();
    }
}
