package eu.rapport.inbox;

import static eu.rapport.inbox.Listener.update;
import static org.assertj.core.api.Assertions.assertThat;

import eu.rapport.Eventually;
import eu.rapport.Parts;
import eu.rapport.TestDatabase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InboxTest {
    private final String url = TestDatabase.freshUrl();
    private final Parts parts = instance();
    private final Inbox inbox = parts.get(Inbox.class);
    private final Listener listener = parts.get(Listener.class);

    private Parts instance() {
        return Parts.on(
                url,
                context -> {
                    context.registerBean(Listener.class);
                    Parts.set(context, "rapport.inbox.pauses=1ms,2ms,3ms,4ms,5ms", "rapport.inbox.patience=300ms");
                },
                "eu.rapport.inbox");
    }

    @AfterEach
    void close() {
        parts.close();
    }

    @Test
    void eachChatIsHeardInOrderAndOnce() {
        List<RawUpdate> updates = new ArrayList<>();
        for (int number = 1; number <= 600; number++) {
            updates.add(update(number, number % 7, "" + number));
        }
        try (Parts other = instance()) {
            parts.get(Workers.class).start();
            other.get(Workers.class).start();
            Random random = new Random(5);
            for (int from = 0; from < 600; from += 100) {
                List<RawUpdate> batch = new ArrayList<>(updates.subList(from, from + 100));
                Collections.shuffle(batch, random);
                inbox.take(1, batch);
                other.get(Inbox.class).take(1, batch); // given twice, as after a crash
            }
            Eventually.so("all heard", () -> count("NEW") == 0);
        }

        for (int chat = 0; chat < 7; chat++) {
            int rest = chat;
            assertThat(heard(chat))
                    .containsExactlyElementsOf(IntStream.rangeClosed(1, 600)
                            .filter(number -> number % 7 == rest)
                            .mapToObj(Integer::toString)
                            .toList());
        }
        assertThat(listener.overlaps).hasValue(0);
    }

    @ParameterizedTest
    @ValueSource(
            classes = {IllegalStateException.class, StackOverflowError.class, OutOfMemoryError.class, Exception.class})
    void whatFailsIsTriedAgainThenSetAsideWithAnApology(Class<? extends Throwable> kind) {
        listener.failures.put("bad", () -> kind.getDeclaredConstructor().newInstance());
        parts.get(Workers.class).start();

        inbox.take(1, List.of(update(1, 5, "before"), update(2, 5, "bad"), update(3, 5, "after")));

        Eventually.so("all settled", () -> count("NEW") == 0);
        long badId = parts.sql()
                .sql("select id from inbox where state = 'DEAD'")
                .query(Long.class)
                .single();
        assertThat(heard(5)).containsExactly("before", "sorry R" + badId, "after");
        assertThat(listener.triesOf("bad"))
                .isBetween(1 + 5, 1 + 5 + 1); // once more where it first came with its neighbours
        assertThat(listener.triesOf("before")).isLessThanOrEqualTo(2);
        assertThat(reasons()).singleElement().asString().contains(kind.getName());
    }

    @Test
    void whatFailsOnceIsHeardInTheEnd() {
        var left = new java.util.concurrent.atomic.AtomicInteger(3);
        listener.failures.put("flaky", () -> left.getAndDecrement() > 0 ? new IllegalStateException() : null);
        parts.get(Workers.class).start();

        inbox.take(1, List.of(update(1, 5, "flaky"), update(2, 5, "after")));

        Eventually.so("all settled", () -> count("NEW") == 0);
        assertThat(heard(5)).containsExactly("flaky", "after");
        assertThat(count("DONE")).isEqualTo(2);
    }

    @Test
    void whatHangsIsCutShortAndTreatedLikeWhatFails() {
        listener.failures.put("hang", () -> {
            Thread.sleep(Duration.ofMinutes(5));
            return null;
        });
        parts.get(Workers.class).start();

        inbox.take(1, List.of(update(1, 5, "hang"), update(2, 5, "after"), update(3, 6, "other")));

        Eventually.so("the other chat is heard", () -> heard(6).equals(List.of("other")));
        Eventually.so("all settled", () -> count("NEW") == 0);
        assertThat(heard(5)).hasSize(2).first().asString().startsWith("sorry R");
        assertThat(heard(5)).last().isEqualTo("after");
    }

    @Test
    void whatCannotEvenBeCutShortCostsItsWorkerAndNothingElse() {
        AtomicBoolean end = new AtomicBoolean();
        listener.failures.put("spin", () -> {
            parts.sql()
                    .sql("set local idle_in_transaction_session_timeout = '400ms'")
                    .update();
            while (!end.get()) {
                Thread.onSpinWait();
            }
            return null;
        });
        parts.get(Workers.class).start();
        try {
            inbox.take(1, List.of(update(1, 5, "before"), update(2, 5, "spin"), update(3, 5, "after")));

            Eventually.so("all settled", Duration.ofSeconds(60), () -> count("NEW") == 0);
            assertThat(heard(5)).hasSize(3).element(1).asString().startsWith("sorry R");
            assertThat(reasons()).singleElement().asString().contains(TookTooLong.class.getName());
        } finally {
            end.set(true);
        }
    }

    @Test
    void aFloodIsToldOnceAndHeardAgainWhenItHasEnded() {
        listener.secondsBetween = 0;
        parts.get(Workers.class).start();

        inbox.take(
                1,
                LongStream.rangeClosed(1, 400)
                        .mapToObj(id -> update(id, 5, "m" + id))
                        .toList());
        Eventually.so("all settled", () -> count("NEW") == 0);

        assertThat(heard(5)).hasSize(101).last().isEqualTo("slow down");
        listener.secondsBetween = 200;
        inbox.take(1, List.of(update(401, 5, "calm"), update(402, 6, "other")));
        Eventually.so("all settled", () -> count("NEW") == 0);
        assertThat(heard(5)).last().isEqualTo("calm");
        assertThat(heard(6)).containsExactly("other");
    }

    @Test
    void whatCannotBeReadOrIsNothingToHearHoldsNobodyUp() {
        parts.get(Workers.class).start();

        inbox.take(
                1, List.of(update(1, 5, "a"), update(2, 5, "unreadable"), update(3, 5, "nothing"), update(4, 5, "b")));

        Eventually.so("all settled", () -> count("NEW") == 0);
        assertThat(heard(5)).containsExactly("a", "b");
        assertThat(count("UNREADABLE")).isEqualTo(1);
        assertThat(count("IGNORED")).isEqualTo(1);
    }

    @Test
    void numbersMayFallAndBotsMayShareNumbers() {
        parts.get(Workers.class).start();
        inbox.take(1, List.of(update(900_000_000, 5, "a")));
        inbox.take(1, List.of(update(500_000_000, 5, "b")));
        inbox.take(2, List.of(update(500_000_000, 5, "c")));

        Eventually.so("all settled", () -> heard(5).size() == 3);
        assertThat(heard(5)).containsExactly("a", "b", "c");
    }

    @Test
    void whatWasLeftByACrashIsFoundAtTheNextStart() {
        inbox.take(
                1,
                LongStream.rangeClosed(1, 50)
                        .mapToObj(id -> update(id, id, "x"))
                        .toList());

        try (Parts next = instance()) {
            next.get(Workers.class).start();
            Eventually.so("all settled", () -> count("NEW") == 0);
        }

        assertThat(count("DONE")).isEqualTo(50);
    }

    @Test
    void whatIsOldGoesAndWhatIsAPersonsGoesAtOnce() {
        inbox.take(1, List.of(update(1, 5, "secret"), update(2, 6, "old"), update(3, 7, "waiting")));
        parts.sql()
                .sql("update inbox set state = 'DONE', received_at = now() - interval '8 days' where chat_id = 6")
                .update();

        assertThat(inbox.purge()).isEqualTo(1);
        assertThat(inbox.forget(5)).isEqualTo(1);

        assertThat(parts.sql()
                        .sql("select raw from inbox order by id")
                        .query(String.class)
                        .list())
                .containsExactly("{}", "7:waiting");
        assertThat(inbox.take(1, List.of(update(1, 5, "secret"))))
                .as("repeated")
                .isZero();
    }

    private List<String> heard(long chat) {
        return parts.sql()
                .sql("select words from heard where chat_id = ? order by id")
                .param(chat)
                .query(String.class)
                .list();
    }

    private List<String> reasons() {
        return parts.sql()
                .sql("select reason from inbox where state = 'DEAD'")
                .query(String.class)
                .list();
    }

    private long count(String state) {
        return parts.sql()
                .sql("select count(*) from inbox where state = ?")
                .param(state)
                .query(Long.class)
                .single();
    }
}
