package eu.rapport.outbox;

import static eu.rapport.outbox.Urgency.DIGEST;
import static org.assertj.core.api.Assertions.assertThat;

import eu.rapport.outbox.Sender.Outcome;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** What was said is said in other words once it is sent, in the place of what could not be sent. */
class RewordingTest {
    @AutoClose
    private final TestOutbox box = TestOutbox.with(TestOutbox.UNLIMITED);

    @Test
    void aRewordingFindsWhatItsEntryBecame() {
        long first = box.put(1, "first");
        box.reword(1, first, "changed");
        box.start();

        box.settles();
        long messageId = box.outbox.messageIdOf(first).orElseThrow();
        assertThat(box.heard()).containsExactly("first", messageId + ">changed");
        assertThat(box.outbox.outboxIdOf(1, messageId)).contains(first);
    }

    @Test
    void aRewordingWaitsForLessUrgentWordsAndReplacesFailedOnes() {
        long digest = box.put(1, DIGEST, "digest");
        box.reword(1, digest, "changed digest");
        box.recipient.will("bad", new Outcome.Impossible("no"));
        long bad = box.put(2, "bad");
        box.reword(2, bad, "good");
        box.start();

        box.settles();
        assertThat(box.recipient.texts(1))
                .containsExactly("digest", box.outbox.messageIdOf(digest).orElseThrow() + ">changed digest");
        assertThat(box.recipient.texts(2)).containsExactly("bad", "good");
    }
}
