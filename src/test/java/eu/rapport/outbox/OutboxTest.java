package eu.rapport.outbox;

import static eu.rapport.outbox.Urgency.DIGEST;
import static eu.rapport.outbox.Urgency.NUDGE;
import static eu.rapport.outbox.Urgency.REPLY;
import static org.assertj.core.api.Assertions.assertThat;

import eu.rapport.outbox.Sender.Outcome;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** What is put down is said: in order, once, and as it was. */
class OutboxTest {
    @AutoClose
    private final TestOutbox box = TestOutbox.with(TestOutbox.UNLIMITED);

    @Test
    void everyChatGetsItsMessagesInOrderFewAtATime() {
        List<String> expected = new ArrayList<>();
        for (int number = 0; number < 200; number++) {
            box.put(number % 5 + 1, "" + number / 5);
            expected.addAll(number % 5 == 0 ? List.of("" + number / 5) : List.of());
        }

        box.start();

        box.settles();
        for (int chat = 1; chat <= 5; chat++) {
            assertThat(box.recipient.texts(chat)).containsExactlyElementsOf(expected);
        }
        assertThat(box.recipient.mostAtOnce.get()).isLessThanOrEqualTo(4);
    }

    @Test
    void theMorePressingGoesFirst() {
        box.put(1, DIGEST, "digest");
        box.put(1, NUDGE, "nudge");
        box.put(1, REPLY, "reply");

        box.start();

        box.settles();
        assertThat(box.heard()).containsExactly("reply", "nudge", "digest");
    }

    @Test
    void whatIsRolledBackIsNotSaidAndAKeyIsUsedOnce() {
        box.start();
        box.transaction().executeWithoutResult(status -> {
            box.put(1, "never");
            status.setRollbackOnly();
        });
        assertThat(box.outbox.put(1, NUDGE, TestOutbox.words("first"), SendWindow.NOW, "nudge:1"))
                .isPositive();
        assertThat(box.outbox.put(1, NUDGE, TestOutbox.words("second"), SendWindow.NOW, "nudge:1"))
                .isZero();

        box.hears("first");
        box.put(1, "end");
        box.hears("end");
        assertThat(box.heard()).containsExactly("first", "end");
    }

    @Test
    void partsAreSentAndRepeatedEachOnItsOwn() {
        box.recipient.will("two", new Outcome.Failed("502"));
        box.start();

        long last = box.outbox.put(1, REPLY, TestOutbox.words("one|two|three"), SendWindow.NOW, "key");

        box.settles();
        assertThat(box.heard()).containsExactly("one", "two", "two", "three");
        assertThat(box.outbox.messageIdOf(last)).isPresent();
        assertThat(attempts("sent")).isEqualTo(3);
        assertThat(attempts("failed")).isEqualTo(1);
    }

    private double attempts(String outcome) {
        return box.get(MeterRegistry.class)
                .counter("rapport.outbox.attempts", "outcome", outcome)
                .count();
    }

    @Test
    void anyTextSurvivesTheDatabase() {
        String odd = "\0 \uD83D 😀 \"'\\ \u202E مسجد";
        box.start();

        box.put(1, odd);

        box.settles();
        assertThat(box.heard()).containsExactly(odd);
    }
}
