package eu.rapport.outbox;

import static eu.rapport.outbox.Urgency.DIGEST;
import static eu.rapport.outbox.Urgency.NUDGE;
import static eu.rapport.outbox.Urgency.REPLY;
import static org.assertj.core.api.Assertions.assertThat;

import eu.rapport.Eventually;
import eu.rapport.MovableClock;
import eu.rapport.Parts;
import eu.rapport.outbox.Message.Rewording;
import eu.rapport.outbox.Message.Target;
import eu.rapport.outbox.Message.Words;
import eu.rapport.outbox.Receivers.Loud;
import eu.rapport.outbox.Sender.Outcome;
import eu.rapport.shared.RetentionTask;
import eu.rapport.texts.StyledText;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What becomes of messages, whatever the messenger answers. */
class OutboxTest {
    private final Parts parts = Parts.of(
            context -> {
                context.registerBean(Recipient.class);
                Parts.set(context, "rapport.outbox.limited=false");
            },
            "eu.rapport.outbox",
            "eu.rapport.instances");
    private final Outbox outbox = parts.get(Outbox.class);
    private final Recipient recipient = parts.get(Recipient.class);
    private final MovableClock clock = parts.get(MovableClock.class);

    @AfterEach
    void close() {
        parts.get(CourierLoop.class).stop();
        parts.close();
    }

    @Test
    void everyChatGetsItsMessagesInOrderFewAtATime() {
        List<String> expected = new ArrayList<>();
        for (int number = 0; number < 200; number++) {
            put(number % 5 + 1, "" + number / 5);
            expected.addAll(number % 5 == 0 ? List.of("" + number / 5) : List.of());
        }

        start();

        settled();
        for (int chat = 1; chat <= 5; chat++) {
            assertThat(recipient.texts(chat)).containsExactlyElementsOf(expected);
        }
        assertThat(recipient.mostAtOnce.get()).isLessThanOrEqualTo(4);
    }

    @Test
    void whatIsRolledBackIsNotSaidAndAKeyIsUsedOnce() {
        start();
        parts.transaction().executeWithoutResult(status -> {
            put(1, "never");
            status.setRollbackOnly();
        });
        assertThat(outbox.put(1, NUDGE, words("first"), SendWindow.NOW, "nudge:1"))
                .isPositive();
        assertThat(outbox.put(1, NUDGE, words("second"), SendWindow.NOW, "nudge:1"))
                .isZero();

        heard("first");
        put(1, "end");
        heard("end");
        assertThat(recipient.texts()).containsExactly("first", "end");
    }

    @Test
    void theMorePressingGoesFirst() {
        outbox.put(1, DIGEST, words("digest"), SendWindow.NOW, null);
        outbox.put(1, NUDGE, words("nudge"), SendWindow.NOW, null);
        outbox.put(1, REPLY, words("reply"), SendWindow.NOW, null);

        start();

        settled();
        assertThat(recipient.texts()).containsExactly("reply", "nudge", "digest");
    }

    @Test
    void whatIsForLaterHoldsUpNothingAndWhatIsTooLateIsLeft() {
        Instant now = clock.instant();
        outbox.put(1, NUDGE, words("later"), SendWindow.from(now.plusSeconds(3600)), null);
        outbox.put(
                1,
                NUDGE,
                words("too late"),
                SendWindow.from(now.plusSeconds(60)).before(now.plusSeconds(600)),
                null);
        start();
        put(1, "now");
        heard("now");

        clock.move(Duration.ofHours(2));

        heard("later");
        assertThat(recipient.texts()).containsExactly("now", "later");
        assertThat(state("too late")).isEqualTo("CANCELLED");
    }

    @Test
    void whatIsHeldUpUntilTheNightWaitsForTheMorning() {
        Instant evening = clock.instant();
        Instant night = evening.plusSeconds(3600);
        Instant morning = evening.plusSeconds(10 * 3600);
        SendWindow whileAwake = SendWindow.in(new Loud(evening, night));
        recipient.will("held up", new Outcome.Failed("no way"));
        outbox.put(1, NUDGE, words("held up"), whileAwake, null);
        start();
        Eventually.so("it was tried", () -> !recipient.texts().isEmpty());
        Eventually.so("written down", () -> state("held up").equals("RETRY"));

        recipient.asleep.put(1L, new Loud(morning, null));
        outbox.put(1, NUDGE, words("put down late"), whileAwake, null);
        clock.set(night);
        Eventually.so("both wait for the morning", () -> waitingFor(morning) == 2);
        put(1, "an answer");
        heard("an answer");
        assertThat(recipient.texts()).doesNotContain("put down late");

        recipient.asleep.clear();
        clock.set(morning);
        settled();
        assertThat(recipient.texts()).endsWith("an answer", "held up", "put down late");
    }

    @Test
    void whoMayBeDisturbedSoonerIsToldSooner() {
        Instant now = clock.instant();
        outbox.put(
                1, NUDGE, words("news"), SendWindow.in(new Loud(now.plusSeconds(3600), now.plusSeconds(7200))), null);
        outbox.put(1, NUDGE, words("at two"), SendWindow.from(now.plusSeconds(3600)), null);
        start();
        outbox.retime(1, new Loud(now, null));
        heard("news");
        assertThat(recipient.texts()).containsExactly("news");
    }

    private int waitingFor(Instant moment) {
        return parts.get(JdbcClient.class)
                .sql("select count(*) from outbox where state in ('NEW', 'RETRY') and not_before = ?")
                .param(Timestamp.from(moment))
                .query(Integer.class)
                .single();
    }

    @Test
    void aPauseIsKeptForTheChatAndNobodyElse() {
        recipient.will("a", new Outcome.Refused(Duration.ofMillis(1500), false));
        start();
        put(1, "a");
        put(1, "b");
        put(2, "c");

        settled();
        assertThat(recipient.texts(1)).containsExactly("a", "a", "b");
        List<Recipient.Arrival> arrivals =
                recipient.all().stream().filter(each -> each.chatId() == 1).toList();
        assertThat(recipient.texts().subList(0, 2)).containsExactlyInAnyOrder("a", "c");
        assertThat(arrivals.get(1).nanos() - arrivals.get(0).nanos()).isGreaterThan(1_400_000_000L);
        assertThat(attempts("a")).as("a refusal is no attempt").isEqualTo(1);
    }

    @Test
    void aPauseForEverybodyIsKeptByAll() {
        recipient.will("a", new Outcome.Refused(Duration.ofMillis(1500), true));
        start();
        put(1, "a");
        heard("a");
        Eventually.so("written down", () -> state("a").equals("RETRY"));
        put(2, "b");

        settled();
        List<Recipient.Arrival> arrivals = recipient.all();
        assertThat(arrivals.get(1).nanos() - arrivals.get(0).nanos()).isGreaterThan(1_400_000_000L);
    }

    @Test
    void passingTroubleIsTriedAgainInOrder() {
        recipient.will("a", new Outcome.Failed("502"), new Outcome.Failed("502"));
        start();
        put(1, "a");
        put(1, "b");

        settled();
        assertThat(recipient.texts()).containsExactly("a", "a", "a", "b");
    }

    @Test
    void aLostAnswerIsRepeatedOnce() {
        recipient.will("a", new Outcome.Uncertain("timeout"));
        recipient.will("b", new Outcome.Uncertain("timeout"), new Outcome.Uncertain("timeout"), new Outcome.Sent(1));
        start();
        put(1, "a");
        put(1, "b");
        put(1, "c");

        settled();
        assertThat(recipient.texts()).containsExactly("a", "a", "b", "b", "c");
        assertThat(state("a")).isEqualTo("SENT");
        assertThat(state("b")).isEqualTo("UNCERTAIN");
    }

    @Test
    void whatIsImpossibleHoldsUpNothing() {
        recipient.will("a", new Outcome.Impossible("BUTTON_DATA_INVALID"));
        start();
        put(1, "a");
        put(1, "b");

        settled();
        assertThat(recipient.texts()).containsExactly("a", "b");
        assertThat(state("a")).isEqualTo("FAILED");
    }

    @Test
    void whoCannotBeReachedIsLeftAloneAndReported() {
        recipient.will("a", new Outcome.Unreachable("blocked"));
        outbox.put(1, NUDGE, words("tomorrow"), SendWindow.from(clock.instant().plusSeconds(86_400)), null);
        put(1, "a");
        put(1, "b");
        start();

        settled();
        assertThat(recipient.texts()).containsExactly("a");
        assertThat(state("b")).isEqualTo("CANCELLED");
        assertThat(state("tomorrow")).isEqualTo("CANCELLED");
        assertThat(recipient.events).containsExactly(new ChatUnreachable(1));
    }

    @Test
    void aChatThatMovesIsFollowed() {
        recipient.will("a", new Outcome.Moved(-1002));
        put(-1, "a");
        put(-1, "b");
        start();

        settled();
        assertThat(recipient.texts(-1)).containsExactly("a");
        assertThat(recipient.texts(-1002)).containsExactly("a", "b");
        assertThat(recipient.events).containsExactly(new ChatMoved(-1, -1002));
    }

    @Test
    void aRewordingFindsWhatItsEntryBecame() {
        long first = put(1, "first");
        outbox.put(1, REPLY, rewording(first, "changed"), SendWindow.NOW, null);
        start();

        settled();
        long messageId = outbox.messageIdOf(first).orElseThrow();
        assertThat(recipient.texts()).containsExactly("first", messageId + ">changed");
        assertThat(outbox.outboxIdOf(1, messageId)).contains(first);
    }

    @Test
    void aRewordingWaitsForLessUrgentWordsAndReplacesFailedOnes() {
        long digest = outbox.put(1, DIGEST, words("digest"), SendWindow.NOW, null);
        outbox.put(1, REPLY, rewording(digest, "changed digest"), SendWindow.NOW, null);
        recipient.will("bad", new Outcome.Impossible("no"));
        long bad = put(2, "bad");
        outbox.put(2, REPLY, rewording(bad, "good"), SendWindow.NOW, null);
        start();

        settled();
        assertThat(recipient.texts(1))
                .containsExactly("digest", outbox.messageIdOf(digest).orElseThrow() + ">changed digest");
        assertThat(recipient.texts(2)).containsExactly("bad", "good");
    }

    @Test
    void partsAreSentAndRepeatedEachOnItsOwn() {
        recipient.will("two", new Outcome.Failed("502"));
        start();

        long last = outbox.put(1, REPLY, words("one|two|three"), SendWindow.NOW, "key");

        settled();
        assertThat(recipient.texts()).containsExactly("one", "two", "two", "three");
        assertThat(outbox.messageIdOf(last)).isPresent();
    }

    @Test
    void whatWasOnItsWayWhenAProcessDiedIsSentAgain() {
        long id = put(1, "a");
        parts.sql()
                .sql(
                        "update outbox set state = 'SENDING', attempts = 1, lease_until = now() + interval '1 second' where id = ?")
                .param(id)
                .update();
        put(1, "b");
        start();

        settled();
        assertThat(recipient.texts()).containsExactly("a", "b");
    }

    @Test
    void onlyOneInstanceSendsAndAnotherTakesOver() {
        start();
        put(1, "a");
        heard("a");
        String url =
                parts.sql().sql("select current_database()").query(String.class).single();
        assertThat(url).isNotEmpty();
        parts.sql()
                .sql("update lease set owner = 'another', fence = fence + 1, expires_at = now() + interval '4 seconds'")
                .update();
        long taken = System.nanoTime();

        put(1, "b");

        heard("b");
        assertThat(recipient.all().getLast().nanos() - taken)
                .as("not before the other's lease ran out")
                .isGreaterThan(3_500_000_000L);
    }

    @Test
    void oldTextsAreBlankedAndAPersonsAreForgottenAtOnce() {
        start();
        put(1, "a");
        put(2, "b");
        settled();

        parts.transaction().executeWithoutResult(status -> outbox.forget(2));
        assertThat(parts.sql()
                        .sql("select count(*) from outbox where chat_id = 2 or message like '%\"b\"%'")
                        .query(Long.class)
                        .single())
                .isZero();

        clock.move(Duration.ofDays(31));
        parts.get(RetentionTask.class).purge();
        assertThat(parts.sql()
                        .sql("select count(*) from outbox where message is not null")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(parts.sql()
                        .sql("select count(*) from outbox")
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void anyTextSurvivesTheDatabase() {
        String odd = "\0 \uD83D 😀 \"'\\ \u202E مسجد";
        start();

        put(1, odd);

        settled();
        assertThat(recipient.texts()).containsExactly(odd);
    }

    private void start() {
        parts.get(CourierLoop.class).start();
    }

    private long put(long chatId, String text) {
        return outbox.put(chatId, REPLY, words(text), SendWindow.NOW, null);
    }

    private static Words words(String text) {
        return new Words(StyledText.plain(text), List.of());
    }

    private static Rewording rewording(long outboxId, String text) {
        return new Rewording(new Target(null, outboxId), StyledText.plain(text), List.of());
    }

    private void heard(String text) {
        Eventually.so(text + " is heard", () -> recipient.texts().contains(text));
    }

    private void settled() {
        Eventually.so("everything is settled", () -> open() == 0);
    }

    private long open() {
        return parts.sql()
                .sql("select count(*) from outbox where state in ('NEW', 'SENDING', 'RETRY')")
                .query(Long.class)
                .single();
    }

    private String state(String text) {
        return column("state", text);
    }

    private int attempts(String text) {
        return Integer.parseInt(column("attempts::text", text));
    }

    private String column(String column, String text) {
        @Nullable
        String value = parts.sql()
                .sql("select " + column + " from outbox where message like ?")
                .param("%\"" + text + "\"%")
                .query(String.class)
                .single();
        return value == null ? "" : value;
    }
}
