package eu.rapport.models;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The configured chat model, asked with care: nobody waits longer than its patience, it is left alone for a while after several failures,
 * and only what passes the asker's check comes through. Whatever goes wrong, there is no answer, and that is all.
 */
public final class CarefulChat {
    private static final Logger LOG = LoggerFactory.getLogger(CarefulChat.class);

    private final Optional<Chat> chat;
    private final Duration patience;
    private final Breaker breaker;
    private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();

    public CarefulChat(ChatModels.Configured configured, Clock clock) {
        this.chat = configured.chat();
        this.patience = configured.patience();
        this.breaker = new Breaker(clock);
    }

    /** What an answer comes to; throws where it is not of the agreed form. */
    public interface Check<T> {
        T check(@Nullable String answer) throws Garbage;
    }

    /** Whether there is a model at all. */
    public boolean isConfigured() {
        return chat.isPresent();
    }

    /** Asks once and waits. Neither text is read as a template. */
    public <T> Optional<T> ask(String instruction, String message, Check<T> check) {
        return chat.filter(each -> breaker.letsThrough()).flatMap(each -> ask(each, instruction, message, check));
    }

    private <T> Optional<T> ask(Chat model, String instruction, String message, Check<T> check) {
        Future<@Nullable String> answer = workers.submit(() -> model.answer(instruction, message));
        try {
            T sound = check.check(answer.get(patience.toMillis(), TimeUnit.MILLISECONDS));
            breaker.went(true);
            return Optional.of(sound);
        } catch (ExecutionException | TimeoutException | Garbage e) {
            answer.cancel(true);
            breaker.went(false);
            LOG.warn(
                    "The chat model gave no answer that could be used: {}",
                    e.getClass().getSimpleName());
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
