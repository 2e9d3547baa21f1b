package eu.rapport.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import eu.rapport.Eventually;
import eu.rapport.Parts;
import eu.rapport.outbox.Message.Words;
import eu.rapport.outbox.Sender.Outcome;
import eu.rapport.texts.StyledText;
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
    private final Parts parts = Parts.of(
            context -> {
                context.registerBean(Recipient.class);
                context.registerBean(Listener.class);
                Parts.set(
                        context,
                        "rapport.outbox.limited=false",
                        "rapport.outbox.lease=2s",
                        "rapport.outbox.patience=2s");
            },
            "eu.rapport.outbox",
            "eu.rapport.instances");
    private final Recipient recipient = parts.get(Recipient.class);
    private final CourierLoop loop = parts.get(CourierLoop.class);

    @AfterEach
    void close() {
        end.countDown();
        loop.stop();
        parts.get(Standstill.class).stop();
        parts.close();
    }

    @Test
    void whatDoesNotComeBackIsGivenUpAndSentAgain() {
        for (int chat = 1; chat <= 4; chat++) { // as many as may be on their way
            put(chat, "stuck " + chat);
            put(chat, "next " + chat);
            AtomicInteger times = new AtomicInteger();
            recipient.mishaps.put("stuck " + chat, () -> hang(times.incrementAndGet() == 1));
        }
        put(5, "somebody else's");
        loop.start();

        Eventually.so("all settled", () -> open() == 0);
        assertThat(recipient.texts()).contains("somebody else's");
        for (int chat = 1; chat <= 4; chat++) {
            assertThat(recipient.texts(chat))
                    .startsWith("stuck " + chat, "stuck " + chat)
                    .endsWith("next " + chat);
        }
        assertThat(states()).containsOnly("SENT");
    }

    @Test
    void whatNeverComesBackIsLeftAtTwoAttempts() {
        put(1, "stuck");
        put(1, "next");
        recipient.mishaps.put("stuck", () -> hang(true));
        loop.start();

        Eventually.so("all settled", () -> open() == 0);
        assertThat(recipient.texts()).startsWith("stuck", "stuck").endsWith("next");
        assertThat(states()).containsExactly("UNCERTAIN", "SENT");
    }

    @Test
    void whatWasLeftOnItsWayIsTakenAgainByARunningCourier() {
        loop.start();
        parts.sql().sql("""
                        insert into outbox (chat_id, urgency, kind, message, not_before, created_at, state, attempts, lease_until)
                        values (1, 0, 'Words', '{"text":{"text":"left behind","spans":[]},"buttons":[]}', now(), now(), 'SENDING', 1,
                            now() + interval '1 second')
                        """).update();

        Eventually.so("sent", () -> states().equals(List.of("SENT")));
        assertThat(recipient.texts()).containsOnly("left behind");
    }

    @Test
    void anOutcomeThatCannotBeWrittenDownHoldsUpNoOther() {
        recipient.will("gone", new Outcome.Unreachable("blocked"));
        put(Listener.CHAT, "gone");
        put(Listener.CHAT, "next");
        for (int chat = 1; chat <= 3; chat++) {
            put(chat, "word");
        }
        loop.start();

        Eventually.so("all settled", () -> open() == 0);
        assertThat(states()).containsExactly("FAILED", "SENT", "SENT", "SENT", "SENT");
    }

    @Test
    void aFaultOfTheSendersMayPassAndOneThatStaysIsLeft() {
        AtomicInteger times = new AtomicInteger();
        recipient.mishaps.put("once", () -> fail(times.incrementAndGet() == 1));
        recipient.mishaps.put("always", () -> fail(true));
        put(1, "once");
        put(2, "always");
        loop.start();

        Eventually.so("all settled", () -> open() == 0);
        assertThat(states()).containsExactly("SENT", "FAILED");
        assertThat(recipient.texts(2)).hasSize(5);
    }

    @Test
    void standingStillShowsUntilItGoesOn() {
        parts.get(Standstill.class).start();
        assertThat(health()).isEqualTo(Status.DOWN); // nobody goes the rounds
        assertThat(parts.get(Standstill.class).lasts()).isFalse();
        put(1, "waits for nobody");

        Eventually.so("noticed", () -> parts.get(Standstill.class).lasts());
        loop.start();

        Eventually.so("goes on", () -> health().equals(Status.UP));
    }

    @Test
    void aPauseThatTelegramAskedForIsNoStandstill() {
        recipient.will("a", new Outcome.Refused(Duration.ofSeconds(5), true));
        put(1, "a");
        put(2, "b");
        parts.get(Standstill.class).start();
        loop.start();
        long refused = System.nanoTime();

        while (open() > 0) {
            assertThat(parts.get(Standstill.class).lasts()).isFalse();
        }
        assertThat(System.nanoTime() - refused).isGreaterThan(4_900_000_000L);
    }

    private Status health() {
        return parts.get(CourierHealthIndicator.class).health().getStatus();
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

    private void put(long chat, String text) {
        parts.get(Outbox.class)
                .put(chat, Urgency.REPLY, new Words(StyledText.plain(text), List.of()), SendWindow.NOW, null);
    }

    private long open() {
        return states().stream()
                .filter(List.of("NEW", "SENDING", "RETRY")::contains)
                .count();
    }

    private List<String> states() {
        return parts.sql()
                .sql("select state from outbox order by id")
                .query(String.class)
                .list();
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
