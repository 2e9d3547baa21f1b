package eu.rapport.inbox;

import eu.rapport.conversation.Conversation;
import eu.rapport.conversation.Incoming;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A conversation that writes down what it hears, one row each, and fails on demand. Its updates read {@code chat:words}. */
class Listener implements Conversation, UpdateReader {
    final Map<String, Supplier> failures = new ConcurrentHashMap<>();
    final Map<String, AtomicInteger> tries = new ConcurrentHashMap<>();
    private final Map<Long, AtomicInteger> atOnce = new ConcurrentHashMap<>();
    final AtomicInteger overlaps = new AtomicInteger();
    private final AtomicLong seconds = new AtomicLong();
    private final JdbcClient database;
    volatile int secondsBetween = 5;

    /** Makes what is thrown. */
    interface Supplier {
        @Nullable
        Throwable get() throws Exception;
    }

    Listener(JdbcClient database) {
        this.database = database;
        database.sql(
                        "create table if not exists heard (id bigint generated always as identity, chat_id bigint, words text)")
                .update();
    }

    int triesOf(String words) {
        AtomicInteger count = tries.get(words);
        return count == null ? 0 : count.get();
    }

    static RawUpdate update(long id, long chatId, String words) {
        return new RawUpdate(id, chatId, chatId, chatId + ":" + words);
    }

    @Override
    public Optional<Incoming> read(String json) {
        String[] parts = json.split(":", 2);
        if (parts[1].equals("unreadable")) {
            throw new IllegalArgumentException("unreadable");
        }
        if (parts[1].equals("nothing")) {
            return Optional.empty();
        }
        long chat = Long.parseLong(parts[0]);
        Instant at = Instant.ofEpochSecond(seconds.addAndGet(secondsBetween));
        return Optional.of(new Incoming(chat, true, chat, "A", null, at, new Incoming.Said(1, parts[1])));
    }

    @Override
    public void hear(Incoming incoming) {
        AtomicInteger here = atOnce.computeIfAbsent(incoming.chatId(), chat -> new AtomicInteger());
        if (here.incrementAndGet() > 1) {
            overlaps.incrementAndGet();
        }
        try {
            String words = ((Incoming.Said) incoming.content()).text();
            write(incoming.chatId(), words);
            tries.computeIfAbsent(words, each -> new AtomicInteger()).incrementAndGet();
            Supplier failure = failures.get(words);
            if (failure != null) {
                fail(failure);
            }
        } finally {
            here.decrementAndGet();
        }
    }

    @Override
    public void slowDown(Incoming incoming) {
        write(incoming.chatId(), "slow down");
    }

    @Override
    public void apologise(Incoming incoming, String reference) {
        write(incoming.chatId(), "sorry " + reference);
    }

    private void write(long chatId, String words) {
        database.sql("insert into heard (chat_id, words) values (?, ?)")
                .params(chatId, words)
                .update();
    }

    private static void fail(Supplier failure) {
        Throwable thrown;
        try {
            thrown = failure.get();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
        if (thrown != null) {
            throwAny(thrown);
        }
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private static <T extends Throwable> void throwAny(Throwable failure) throws T {
        throw (T) failure;
    }
}
