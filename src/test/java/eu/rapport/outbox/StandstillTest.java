package eu.rapport.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import eu.rapport.Eventually;
import eu.rapport.TestDatabase;
import eu.rapport.outbox.Sender.Outcome;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.event.EventListener;

/** Nothing makes sending stand still for good, and where it does stand still that shows. */
class StandstillTest {
    private final CountDownLatch end = new CountDownLatch(1);
    private final TestOutbox box = TestOutbox.on(
            TestDatabase.freshUrl(),
            context -> context.registerBean(Listener.class),
            TestOutbox.UNLIMITED,
            "rapport.outbox.lease=2s",
            "rapport.outbox.patience=2s");
    private final Standstill standstill = box.get(Standstill.class);

    @AfterEach
    void close() {
        end.countDown();
        box.close();
    }

    @Test
    void whatDoesNotComeBackIsGivenUpAndSentAgain() {
        for (int chat = 1; chat <= 4; chat++) { // as many as may be on their way
            box.put(chat, "stuck " + chat);
            box.put(chat, "next " + chat);
            AtomicInteger times = new AtomicInteger();
            box.recipient.mishaps.put("stuck " + chat, () -> hang(times.incrementAndGet() == 1));
        }
        box.put(5, "somebody else's");
        box.start();

        box.settles();
        assertThat(box.heard()).contains("somebody else's");
        for (int chat = 1; chat <= 4; chat++) {
            assertThat(box.recipient.texts(chat))
                    .startsWith("stuck " + chat, "stuck " + chat)
                    .endsWith("next " + chat);
        }
        assertThat(box.states()).containsOnly("SENT");
    }

    @Test
    void whatNeverComesBackIsLeftAtTwoAttempts() {
        box.put(1, "stuck");
        box.put(1, "next");
        box.recipient.mishaps.put("stuck", () -> hang(true));
        box.start();

        box.settles();
        assertThat(box.heard()).startsWith("stuck", "stuck").endsWith("next");
        assertThat(box.states()).containsExactly("UNCERTAIN", "SENT");
    }

    @Test
    void whatWasLeftOnItsWayIsTakenAgainByARunningCourier() {
        box.start();
        box.sql().sql("""
                        insert into outbox (chat_id, urgency, kind, message, not_before, created_at, state, attempts, lease_until)
                        values (1, 0, 'Words', '{"text":{"text":"left behind","spans":[]},"buttons":[]}', now(), now(), 'SENDING', 1,
                            now() + interval '1 second')
                        """).update();

        Eventually.so("sent", () -> box.states().equals(List.of("SENT")));
        assertThat(box.heard()).containsOnly("left behind");
    }

    @Test
    void anOutcomeThatCannotBeWrittenDownHoldsUpNoOther() {
        box.recipient.will("gone", new Outcome.Unreachable("blocked"));
        box.put(Listener.CHAT, "gone");
        box.put(Listener.CHAT, "next");
        for (int chat = 1; chat <= 3; chat++) {
            box.put(chat, "word");
        }
        box.start();

        box.settles();
        assertThat(box.states()).containsExactly("FAILED", "SENT", "SENT", "SENT", "SENT");
    }

    @Test
    void aFaultOfTheSendersMayPassAndOneThatStaysIsLeft() {
        AtomicInteger times = new AtomicInteger();
        box.recipient.mishaps.put("once", () -> fail(times.incrementAndGet() == 1));
        box.recipient.mishaps.put("always", () -> fail(true));
        box.put(1, "once");
        box.put(2, "always");
        box.start();

        box.settles();
        assertThat(box.states()).containsExactly("SENT", "FAILED");
        assertThat(box.recipient.texts(2)).hasSize(5);
    }

    @Test
    void standingStillShowsUntilItGoesOn() {
        standstill.start();
        assertThat(health()).isEqualTo(Status.DOWN); // nobody goes the rounds
        assertThat(standstill.lasts()).isFalse();
        box.put(1, "waits for nobody");

        Eventually.so("noticed", () -> standstill.lasts());
        box.start();

        Eventually.so("goes on", () -> health().equals(Status.UP));
    }

    @Test
    void aPauseThatTelegramAskedForIsNoStandstill() {
        box.recipient.will("a", new Outcome.Refused(Duration.ofSeconds(5), true));
        box.put(1, "a");
        box.put(2, "b");
        standstill.start();
        box.start();
        long refused = System.nanoTime();

        while (box.open() > 0) {
            assertThat(standstill.lasts()).isFalse();
        }
        assertThat(System.nanoTime() - refused).isGreaterThan(4_900_000_000L);
    }

    private Status health() {
        return box.get(CourierHealthIndicator.class).health().getStatus();
    }

    private void hang(boolean really) {
        boolean over = !really;
        while (!over) {
            try {
                end.await();
                over = true;
            } catch (InterruptedException stubborn) {
                over = false;
            }
        }
    }

    private static void fail(boolean really) {
        if (really) {
            throw new StackOverflowError();
        }
    }

    /** Somebody who cannot bear to hear of one chat. */
    static class Listener {
        static final long CHAT = 77;

        @EventListener
        void on(ChatUnreachable event) {
            if (event.chatId() == CHAT) {
                throw new IllegalStateException("planted");
            }
        }
    }
}
