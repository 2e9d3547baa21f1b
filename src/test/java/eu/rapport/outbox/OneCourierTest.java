package eu.rapport.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** One courier at a time sends, and goes on where another has ended. */
class OneCourierTest {
    @AutoClose
    private final TestOutbox box = TestOutbox.with(TestOutbox.UNLIMITED);

    @Test
    void whatWasOnItsWayWhenAProcessDiedIsSentAgain() {
        long id = box.put(1, "a");
        box.sql()
                .sql(
                        "update outbox set state = 'SENDING', attempts = 1, lease_until = now() + interval '1 second' where id = ?")
                .param(id)
                .update();
        box.put(1, "b");
        box.start();

        box.settles();
        assertThat(box.heard()).containsExactly("a", "b");
    }

    @Test
    void onlyOneInstanceSendsAndAnotherTakesOver() {
        box.start();
        box.put(1, "a");
        box.hears("a");
        box.sql()
                .sql("update lease set owner = 'another', fence = fence + 1, expires_at = now() + interval '4 seconds'")
                .update();
        long taken = System.nanoTime();

        box.put(1, "b");

        box.hears("b");
        assertThat(box.recipient.all().getLast().nanos() - taken)
                .as("not before the other's lease ran out")
                .isGreaterThan(3_500_000_000L);
    }
}
