package eu.rapport.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import eu.rapport.shared.RetentionTask;
import java.time.Duration;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** What was said is kept for a time, and nothing of who asks to be forgotten. */
class OutboxRetentionTest {
    @AutoClose
    private final TestOutbox box = TestOutbox.with(TestOutbox.UNLIMITED);

    @Test
    void oldTextsAreBlankedAndAPersonsAreForgottenAtOnce() {
        box.start();
        box.put(1, "a");
        box.put(2, "b");
        box.settles();

        box.transaction().executeWithoutResult(status -> box.outbox.forget(2));
        assertThat(box.count("chat_id = 2 or message like '%\"b\"%'")).isZero();

        box.clock.move(Duration.ofDays(31));
        box.get(RetentionTask.class).purge();
        assertThat(box.count("message is not null")).isZero();
        assertThat(box.count("true")).isEqualTo(2);
    }
}
