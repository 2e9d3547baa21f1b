package eu.rapport.outbox;

import static eu.rapport.outbox.Urgency.NUDGE;
import static org.assertj.core.api.Assertions.assertThat;

import eu.rapport.Eventually;
import eu.rapport.outbox.Sender.Outcome;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** What becomes of messages, whatever the messenger answers. */
class SendingTroubleTest {
    @AutoClose
    private final TestOutbox box = TestOutbox.with(TestOutbox.UNLIMITED);

    @Test
    void aPauseIsKeptForTheChatAndNobodyElse() {
        box.recipient.will("a", new Outcome.Refused(Duration.ofMillis(1500), false));
        box.start();
        box.put(1, "a");
        box.put(1, "b");
        box.put(2, "c");

        box.settles();
        assertThat(box.recipient.texts(1)).containsExactly("a", "a", "b");
        List<Recipient.Arrival> arrivals =
                box.recipient.all().stream().filter(each -> each.chatId() == 1).toList();
        assertThat(box.heard().subList(0, 2)).containsExactlyInAnyOrder("a", "c");
        assertThat(arrivals.get(1).nanos() - arrivals.get(0).nanos()).isGreaterThan(1_400_000_000L);
        assertThat(box.count("message like '%\"a\"%' and attempts = 1"))
                .as("a refusal is no attempt")
                .isEqualTo(1);
    }

    @Test
    void aPauseForEverybodyIsKeptByAll() {
        box.recipient.will("a", new Outcome.Refused(Duration.ofMillis(1500), true));
        box.start();
        box.put(1, "a");
        box.hears("a");
        Eventually.so("written down", () -> box.state("a").equals("RETRY"));
        box.put(2, "b");

        box.settles();
        List<Recipient.Arrival> arrivals = box.recipient.all();
        assertThat(arrivals.get(1).nanos() - arrivals.get(0).nanos()).isGreaterThan(1_400_000_000L);
    }

    @Test
    void passingTroubleIsTriedAgainInOrder() {
        box.recipient.will("a", new Outcome.Failed("502"), new Outcome.Failed("502"));
        box.start();
        box.put(1, "a");
        box.put(1, "b");

        box.settles();
        assertThat(box.heard()).containsExactly("a", "a", "a", "b");
    }

    @Test
    void aLostAnswerIsRepeatedOnce() {
        box.recipient.will("a", new Outcome.Uncertain("timeout"));
        box.recipient.will(
                "b", new Outcome.Uncertain("timeout"), new Outcome.Uncertain("timeout"), new Outcome.Sent(1));
        box.start();
        box.put(1, "a");
        box.put(1, "b");
        box.put(1, "c");

        box.settles();
        assertThat(box.heard()).containsExactly("a", "a", "b", "b", "c");
        assertThat(box.state("a")).isEqualTo("SENT");
        assertThat(box.state("b")).isEqualTo("UNCERTAIN");
    }

    @Test
    void whatIsImpossibleHoldsUpNothing() {
        box.recipient.will("a", new Outcome.Impossible("BUTTON_DATA_INVALID"));
        box.start();
        box.put(1, "a");
        box.put(1, "b");

        box.settles();
        assertThat(box.heard()).containsExactly("a", "b");
        assertThat(box.state("a")).isEqualTo("FAILED");
    }

    @Test
    void whoCannotBeReachedIsLeftAloneAndReported() {
        box.recipient.will("a", new Outcome.Unreachable("blocked"));
        box.put(1, NUDGE, "tomorrow", SendWindow.from(box.clock.instant().plusSeconds(86_400)));
        box.put(1, "a");
        box.put(1, "b");
        box.start();

        box.settles();
        assertThat(box.heard()).containsExactly("a");
        assertThat(box.state("b")).isEqualTo("CANCELLED");
        assertThat(box.state("tomorrow")).isEqualTo("CANCELLED");
        assertThat(box.recipient.events).containsExactly(new ChatUnreachable(1));
    }

    @Test
    void aChatThatMovesIsFollowed() {
        box.recipient.will("a", new Outcome.Moved(-1002));
        box.put(-1, "a");
        box.put(-1, "b");
        box.start();

        box.settles();
        assertThat(box.recipient.texts(-1)).containsExactly("a");
        assertThat(box.recipient.texts(-1002)).containsExactly("a", "b");
        assertThat(box.recipient.events).containsExactly(new ChatMoved(-1, -1002));
    }
}
